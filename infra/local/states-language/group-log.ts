import { constants, type FileHandle, open, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Change } from './store.ts'

/** Before each group: how many bytes it has, and their checksum. */
const HEAD_BYTES = 8

const SMALLEST_BUFFER_BYTES = 64 * 1024

/** The most bytes that one UTF-16 unit becomes in UTF-8. */
const BYTES_PER_UNIT = 3

/** With it a write is a sync as well, in one call instead of two; Windows has none. */
const { O_WRONLY, O_CREAT, O_EXCL, O_DSYNC = 0 } = constants

/** A file of groups of changes, one after the other; a group that was not written to its end does not count. */
export class GroupLog {
  /** How many bytes it has. */
  size = 0
  readonly #path: string
  readonly #file: FileHandle
  /** What is being written, one group after the other; a new buffer for each would keep the garbage collector busy. */
  #buffer = Buffer.allocUnsafe(SMALLEST_BUFFER_BYTES)

  private constructor(path: string, file: FileHandle) {
    this.#path = path
    this.#file = file
  }

  /** A new file, which is on disk itself when this answers. */
  static async create(path: string): Promise<GroupLog> {
    const file = await open(path, O_WRONLY | O_CREAT | O_EXCL | O_DSYNC)
    const folder = await open(dirname(path))
    await folder.sync()
    await folder.close()
    return new GroupLog(path, file)
  }

  /** Answers when the group is on disk. One group after the other. @throws Error where it is not whole on disk */
  async append(changes: Change[]): Promise<void> {
    const end = this.#put(changes)
    const group = this.#buffer.subarray(HEAD_BYTES, end)
    this.#buffer.writeUInt32LE(group.length, 0)
    this.#buffer.writeUInt32LE(crc32(group), 4)
    for (let at = 0; at < end; ) at += (await this.#file.write(this.#buffer, at, end - at)).bytesWritten
    if (O_DSYNC === 0) await this.#file.datasync()
    this.size += end
  }

  /** A line for each change with the lengths of its key and value, an empty line, and then all keys and values. */
  #put(changes: Change[]): number {
    let lengths = ''
    let units = 0
    for (const { key, value } of changes) {
      lengths += value === undefined ? `${key.length}\n` : `${key.length} ${value.length}\n`
      units += key.length + (value?.length ?? 0)
    }
    const most = HEAD_BYTES + lengths.length + 1 + units * BYTES_PER_UNIT
    if (most > this.#buffer.length) this.#buffer = Buffer.allocUnsafe(most)
    const buffer = this.#buffer
    let end = HEAD_BYTES + buffer.write(`${lengths}\n`, HEAD_BYTES)
    for (const { key, value } of changes) {
      end += buffer.write(key, end)
      if (value !== undefined) end += buffer.write(value, end)
    }
    return end
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
