import { Command } from 'commander'
import { type Stage, stageNamed } from '../aws/stage.ts'

/**
 * The stage that a command is for: `npm run <name> -- --stage <stage>`, and which of its other options were said.
 * @throws Error naming what is wrong with the settings of the stage
 */
export function stageAsked(name: string, about: string, options: Record<string, string> = {}) {
  const command = new Command(`npm run ${name} --`)
    .description(about)
    .requiredOption('--stage <name>', 'the stage, as config/stages names it')
    .allowExcessArguments(false)
  for (const [flag, says] of Object.entries(options)) command.option(flag, says)
  const { stage, ...said } = command.parse().opts<{ stage: string } & Record<string, boolean>>()
  return { stage: deployable(stageNamed(stage)), said }
}

/** @throws Error where the settings are still those of the example */
export function deployable(stage: Stage): Stage {
  if (stage.name === 'local') throw new Error('the stage local runs by `npm start`; config/stages has others to deploy')
  if (/(^|\.)example(\.(com|net|org))?$/.test(stage.mailFrom))
    throw new Error(
      `config/stages/${stage.name}.yaml: mailFrom is still “${stage.mailFrom}”; needed is a domain of yours that letters come from`,
    )
  return stage
}
