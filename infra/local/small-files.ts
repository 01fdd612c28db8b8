/**
 * How LevelDB keeps its files on this machine. Each that it has open is mapped into memory, and whatever was read of it
 * counts as this process's: left to itself it maps 1,000 files of 2 MB. These are the lowest numbers that it takes.
 * What is mapped costs little to read again, so the cache beside it is small as well, and so is what it gathers in memory
 * before it writes a file.
 */
export const smallFiles = { maxOpenFiles: 74, maxFileSize: 2 ** 20, cacheSize: 2 * 2 ** 20, writeBufferSize: 2 ** 20 }
