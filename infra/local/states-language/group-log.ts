import { type FileHandle, open, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Change } from './store.ts'

/** Before each group: how many bytes it has, and their checksum. */
const HEAD_BYTES = 8

/** A file of groups of changes, one after the other; a group that was not written to its end does not count. */
export class GroupLog {
  /** How many bytes it has. */
  size = 0
  readonly #path: string
  readonly #file: FileHandle

  private constructor(path: string, file: FileHandle) {
    this.#path = path
    this.#file = file
  }

  /** A new file, which is on disk itself when this answers. */
  static async create(path: string): Promise<GroupLog> {
    const file = await open(path, 'wx')
    const folder = await open(dirname(path))
    await folder.sync()
    await folder.close()
    return new GroupLog(path, file)
  }

  /** Answers when the group is on disk. */
  async append(changes: Change[]): Promise<void> {
    const group = Buffer.from(textOf(changes))
    const head = Buffer.alloc(HEAD_BYTES)
    head.writeUInt32LE(group.length, 0)
    head.writeUInt32LE(crc32(group), 4)
    await this.#file.writev([head, group])
    await this.#file.datasync()
    this.size += HEAD_BYTES + group.length
  }

  close(): Promise<void> {
    return this.#file.close()
  }

  async remove(): Promise<void> {
    await this.#file.close()
    await rm(this.#path)
  }
}

/** All changes of a file in their order, up to the first group that is not whole. */
export async function changesIn(path: string): Promise<Change[]> {
  const bytes = await readFile(path)
  const changes: Change[] = []
  for (let at = 0; at + HEAD_BYTES <= bytes.length; ) {
    const end = at + HEAD_BYTES + bytes.readUInt32LE(at)
    const group = bytes.subarray(at + HEAD_BYTES, end)
    if (end > bytes.length || crc32(group) !== bytes.readUInt32LE(at + 4)) break
    changes.push(...changesFrom(group.toString()))
    at = end
  }
  return changes
}

/** A line for each change with the lengths of its key and value, an empty line, and then all keys and values. */
function textOf(changes: Change[]): string {
  let lengths = ''
  let texts = ''
  for (const { key, value } of changes) {
    lengths += value === undefined ? `${key.length}\n` : `${key.length} ${value.length}\n`
    texts += value === undefined ? key : key + value
  }
  return `${lengths}\n${texts}`
}

function changesFrom(group: string): Change[] {
  let at = group.indexOf('\n\n') + 2
  const taken = (length: string): string => {
    at += Number(length)
    return group.slice(at - Number(length), at)
  }
  const lines = group.slice(0, at - 2).split('\n')
  return lines.map((line) => {
    const [keyLength = '', valueLength] = line.split(' ')
    const key = taken(keyLength)
    return valueLength === undefined ? { key } : { key, value: taken(valueLength) }
  })
}
