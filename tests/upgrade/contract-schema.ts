import * as z from 'zod/mini'
import { steps } from '#workflows/recovery/steps.ts'

/** What each step takes and answers, as JSON Schema: the contract between a live execution and the code. */
export const contractSchema = (): unknown =>
  JSON.parse(
    JSON.stringify(
      Object.fromEntries(
        Object.entries(steps).map(([name, { takes, answers }]) => [
          name,
          { takes: z.toJSONSchema(takes), answers: z.toJSONSchema(answers) },
        ]),
      ),
    ),
  )
