import { type Command, InvalidArgumentError } from 'commander'
import { type Pace, tokenBucket } from '#functions/runtime/token-bucket.ts'
import { stageNamed } from '../aws/stage.ts'
import { deployable } from '../deploy/stage-asked.ts'
import { deployedIn } from './deployed.ts'
import { openOperations } from './open.ts'

const rate = (text: string): number => {
  const perSecond = Number(text)
  if (perSecond >= 1 && perSecond <= 1000) return perSecond
  throw new InvalidArgumentError('It must be a number of calls a second, from 1 to 1000.')
}

/** A command about a stage: which one, and how fast. A second storm is no way to end the first. */
export const aboutAStage = (command: Command, perSecond: number): Command =>
  command
    .requiredOption('--stage <name>', 'the stage, as config/stages names it')
    .option('--per-second <number>', 'how many at most', rate, perSecond)

/** The parts that such a command works with. @throws Error naming what the stage does not have */
export async function opened({ stage: name, perSecond }: { stage: string; perSecond: number }) {
  const stage = deployable(stageNamed(name))
  const deployed = await deployedIn(stage)
  const pace: Pace = tokenBucket({ perSecond, burst: 1 }, Date.now)
  return { ...openOperations(deployed, { region: stage.region }), deployed, stage, pace }
}
