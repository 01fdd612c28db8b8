import { readFileSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import { type LanguageName, languageNames } from '#workflows/letters/languages/language-names.ts'
import { type LetterKind, letterKinds } from '#workflows/letters/letter-facts.ts'
import { voiceFindings } from '#workflows/letters/voice/voice-findings.ts'

const misuse = 2
const findingsExit = 1

/** `de-AT` is read by the rules of `de`. */
const language = (locale: string): LanguageName => {
  const found = languageNames.find((name) => name === locale.toLowerCase().split(/[-_]/)[0])
  if (found === undefined)
    throw new InvalidArgumentError(`Allowed are ${languageNames.join(', ')}, with or without a region.`)
  return found
}

/** A file's text; `-` is what is piped in. */
const textIn = (file: string, command: Command): string => {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file)
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    return command.error(`error: ${file} cannot be read as text: ${error instanceof Error ? error.message : error}`, {
      exitCode: misuse,
    })
  }
}

const command = new Command('voice')
  .description('Reads a text as a letter of the shop and names what it may not leave with.')
  .argument('<file>', 'the text, or - for what is piped in')
  .option('--locale <locale>', `its language: ${languageNames.join(', ')}`, language, 'en')
  .addOption(new Option('--kind <kind>', 'also what this kind of letter must say').choices(letterKinds))
  .addHelpText('after', '\nExits 0 when nothing was found, 1 with findings, 2 when it was not called as it should be.')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : misuse))
  .action((file: string, { locale, kind }: { locale: LanguageName; kind?: LetterKind }) => {
    const findings = voiceFindings(textIn(file, command), { locale, ...(kind && { kind }) })
    for (const { rule, requirement, reason, found } of findings)
      console.log(`${file}: ${rule} (${requirement})${found && `: “${found}”`}\n    ${reason}`)
    if (findings.length > 0) process.exitCode = findingsExit
  })

command.parse()
