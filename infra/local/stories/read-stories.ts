import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { type Story, story } from './story.ts'

/** One story. @throws Error naming the file and every place in it that is not as a story should be */
export const readStory = async (file: string): Promise<Story> => {
  const checked = story.safeParse(parse(await readFile(file, 'utf8')))
  if (checked.success) return { ...checked.data, file: basename(file) }
  const problems = checked.error.issues.map(({ path, message }) => `${path.join('.') || 'the story'}: ${message}`)
  throw new Error(`${basename(file)} is no story: ${problems.join('; ')}`)
}

/** The stories of a folder, in the order of their file names. */
export const readStories = async (folder: string): Promise<Story[]> => {
  const inOrder = (one: string, other: string): number => one.localeCompare(other, 'en', { numeric: true })
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort(inOrder)
  return Promise.all(files.map((name) => readStory(join(folder, name))))
}
