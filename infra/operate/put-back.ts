import { Command } from 'commander'
import { tasksIn } from '#functions/adapters/table/tasks.ts'
import { acceptance } from '#functions/runtime/acceptance.ts'
import { takingIn } from '#functions/runtime/taking-in.ts'
import { clearly } from '../deploy/clearly.ts'
import { aboutAStage, opened } from './asked.ts'
import { goOn } from './go-on.ts'
import { quarantineAgain } from './quarantine-again.ts'

type About = { stage: string; perSecond: number }

/** `npm run redrive -- --help`: what fell out of the process goes back to work, at a bounded rate; nothing happens twice. */
await clearly(async () => {
  const command = new Command('npm run redrive --').description('Puts back to work what fell out of the process.')
  aboutAStage(
    command
      .command('executions')
      .description('every open recovery whose execution failed, timed out, was stopped or never began'),
    5,
  ).action(async (about: About) => {
    const { running, redriven, begunAgain } = await goOn(await opened(about))
    console.info(`${redriven} go on where they failed, ${begunAgain} begin again, ${running} were running.`)
  })
  aboutAStage(command.command('quarantine').description('every event that was set aside'), 10).action(
    async (about: About) => {
      const operations = await opened(about)
      const parts = { ...operations, tasks: tasksIn(operations.table), now: Date.now }
      const { readAgain } = takingIn({ ...parts, accept: acceptance(parts) })
      const { takenIn, stillAside } = await quarantineAgain({ ...parts, readAgain })
      console.info(`${takenIn} are taken in again, ${stillAside} are still not understood.`)
    },
  )
  await command.parseAsync()
})
