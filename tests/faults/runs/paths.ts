import type { Story } from '#infra/local/stories/story.ts'
import type { Way } from '../outside/shop.ts'

/** A story, and the way by which the shop tells of it. */
export type Path = { name: string; story: Story; way: Way }

const ways: Way[] = ['door', 'bus']

/** Every story by every way: `04-unhappy/bus`. */
export const pathsOf = (stories: Story[]): Path[] =>
  stories.flatMap((story) => ways.map((way) => ({ name: `${story.file.replace(/\.yaml$/, '')}/${way}`, story, way })))
