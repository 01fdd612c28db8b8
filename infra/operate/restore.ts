import { readFileSync } from 'node:fs'
import { Command, InvalidArgumentError } from 'commander'
import { clearly } from '../deploy/clearly.ts'
import { eraseAgain } from '../erasures/erase-again.ts'
import { aboutAStage, opened } from './asked.ts'
import { beginAgain } from './begin-again.ts'
import { copyTable } from './copy-table.ts'
import { lettersSentIn, replayLetters } from './replay-letters.ts'

type About = { stage: string; perSecond: number }

const moment = (text: string): string => {
  const at = Date.parse(text)
  if (!Number.isNaN(at)) return new Date(at).toISOString()
  throw new InvalidArgumentError('It must be a moment such as 2026-11-25T03:00:00Z.')
}

/** `npm run restore -- --help`: the three moves of a restore, in their order; each may be made again. */
await clearly(async () => {
  const command = new Command('npm run restore --').description('Brings a stage back after its table was restored.')
  aboutAStage(command.command('copy').description('1. brings a restored table’s items into the live one'), 200)
    .requiredOption('--from <table>', 'the table that AWS has restored')
    .action(async ({ from, ...about }: About & { from: string }) => {
      const { dynamo, deployed, pace } = await opened(about)
      console.info(`${await copyTable(dynamo, from, deployed.table, pace)} items copied.`)
    })
  aboutAStage(command.command('replay').description('2. erases again, and notes again which letters have left'), 50)
    .requiredOption('--since <moment>', 'the moment that the copy is of', moment)
    .requiredOption('--log <file>', 'the lines “letter sent” of the sender’s log since then, one JSON a line')
    .action(async ({ since, log, ...about }: About & { since: string; log: string }) => {
      const parts = await opened(about)
      const sent = lettersSentIn(readFileSync(log, 'utf8').split('\n'), since)
      const { customers } = await eraseAgain(parts, { from: since, until: new Date().toISOString() })
      console.info(`${customers} customers erased again.`)
      console.info(`${sent.length} letters noted; ${await replayLetters(parts, sent)} of recoveries that were lost.`)
    })
  aboutAStage(
    command.command('begin-again').description('3. begins every open recovery again, under its keys'),
    5,
  ).action(async (about: About) => {
    const { begunAgain, forPeople } = await beginAgain(await opened(about))
    console.info(`${begunAgain} recoveries begin again; ${forPeople} that were lost become tasks.`)
  })
  await command.parseAsync()
})
