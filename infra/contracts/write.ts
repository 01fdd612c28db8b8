import { writeFile } from 'node:fs/promises'
import { contracts } from './contracts.ts'

for (const { file, text } of contracts()) await writeFile(file, text)
