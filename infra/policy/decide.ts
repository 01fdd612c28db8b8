import { Unusable } from '#workflows/compensation/language/problem.ts'
import { openedPolicy } from './opened-policy.ts'
import { writtenFile } from './written-file.ts'

/** What a policy grants for the case of a file, as one line of JSON. @throws Unusable with lines */
export async function decided(policyFile: string, caseFile: string): Promise<string> {
  const { schedule } = await openedPolicy(policyFile)
  const { data, lineOf } = await writtenFile(caseFile)
  try {
    const { minor, currency, reasons, ratio } = schedule(data)
    return JSON.stringify({ amount: { minor, currency }, reasons, ratio })
  } catch (error) {
    throw error instanceof Unusable ? error.withLines(caseFile, lineOf) : error
  }
}
