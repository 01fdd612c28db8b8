import { Command, InvalidArgumentError, Option } from 'commander'

export type StartOptions = {
  /** Run the stories, tell how they ended, and stop. */
  once: boolean
  port: number
  /** The data folder. */
  data: string
  stories: boolean
  /** Whether remedy requests are answered by the order system of this machine; else by whoever listens to the bus. */
  orderSystem: boolean
  realTime: boolean
}

const portIn = (text: string): number => {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError('It must be a number from 0 (any free port) to 65535.')
}

/** The options of `npm start`. @throws CommanderError after having printed what is wrong, or the help */
export const startOptions = (
  words: string[],
  output: { out(text: string): void; err(text: string): void },
): StartOptions => {
  const command = new Command('npm start --')
    .description('Runs Amends on this machine: stories in virtual time, letters in a mailbox, everything on one page.')
    .addOption(new Option('--once', 'stop when every story has ended; exit 1 if one ended otherwise than it should'))
    .addOption(
      new Option('--port <number>', 'where the page and the doors are; 0 takes any free port')
        .default(4600)
        .argParser(portIn),
    )
    .addOption(new Option('--data <folder>', 'where everything is kept').default('.amends'))
    .addOption(new Option('--no-stories', 'send no stories'))
    .addOption(new Option('--no-order-system', 'have no order system answer here, since yours does; sends no stories'))
    .addOption(new Option('--real-time', 'keep to the wall clock, for real use on one machine; sends no stories'))
    .showHelpAfterError('Say --help to see what there is.')
    .configureOutput({ writeOut: output.out, writeErr: output.err })
    .allowExcessArguments(false)
    .exitOverride()
  const { once = false, port, data, realTime = false, ...asked } = command.parse(words, { from: 'user' }).opts()
  const { orderSystem } = asked
  const stories = asked.stories && orderSystem && !realTime
  if (once && !stories)
    command.error(
      'error: --once runs the stories, so it goes with none of --no-stories, --no-order-system, --real-time',
    )
  return { once, port, data, stories, orderSystem, realTime }
}
