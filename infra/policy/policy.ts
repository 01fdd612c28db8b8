import { Command, CommanderError } from 'commander'
import { Unusable } from '#workflows/compensation/language/problem.ts'
import { decided } from './decide.ts'
import { jsonSchema } from './json-schema.ts'
import { openedPolicy } from './opened-policy.ts'
import { replay } from './replay/replay.ts'

const aboutCases = `
A case is a JSON or YAML file with the facts that the policy declares, by name:

  { "failure": "late", "daysLost": 3, "price": { "minor": 6400, "currency": "EUR" }, "express": true }

money    { "minor": 6400, "currency": "EUR" }, or a number of whole units (64) where the policy has a currency
         or the case names one: "currency": "EUR"
number   3 or 2.5           text     "return"            yes-no   true or false
date     "2026-04-01"       time     "2026-04-01T09:30:00Z"
numbers, texts, dates       lists of these

"id" may name the case. A fact with a default may be left out; an unknown one is refused.
A history holds one case a line (NDJSON), or a CSV file with the names of the facts in its first line, money in whole
units with a column "currency", true or false, and lists with ";" between; facts that neither policy knows are left out.

Exit code 0: done. 2: something cannot be used, and the message says what, where, and what is allowed.`

const program = new Command('policy')
  .description('Checks, tries and compares compensation policies.')
  .addHelpText('after', aboutCases)
  .exitOverride()
  .showHelpAfterError('(--help tells what there is)')

program
  .command('check')
  .description('checks a policy file: every setting, every expression')
  .argument('<file>')
  .action(async (file: string) => {
    const { facts } = await openedPolicy(file)
    console.log(`${file} can be used. Facts of a case: ${Object.keys(facts).join(', ')}.`)
  })

program
  .command('decide')
  .description('prints what a policy grants for a case, and why')
  .requiredOption('--policy <file>', 'the policy')
  .requiredOption('--case <file>', 'the case: its facts by name')
  .addHelpText('after', aboutCases)
  .action(async (options: { policy: string; case: string }) => console.log(await decided(options.policy, options.case)))

program
  .command('replay')
  .description('shows what a policy would have cost, and who would have got more or less')
  .requiredOption('--policy <file>', 'the new policy')
  .requiredOption('--against <file>', 'the policy it is compared with')
  .requiredOption('--history <file>', 'cases: NDJSON, or CSV')
  .option('--page <file>', 'where to write the page with plots', 'dist/policy-replay.html')
  .addHelpText('after', aboutCases)
  .action(replay)

program
  .command('schema')
  .description('prints the JSON Schema of config/policy.yaml')
  .action(() => console.log(jsonSchema()))

try {
  await program.parseAsync(process.argv)
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof Unusable) {
    console.error(error.message)
    process.exitCode = 2
  } else throw error
}
