import * as z from 'zod/mini'
import { shopPolicyFile } from '#workflows/compensation/policy.ts'

/** The JSON Schema of `config/policy.yaml`, for completion in editors. */
export const jsonSchema = (): string =>
  JSON.stringify({ title: 'Compensation policy', ...z.toJSONSchema(shopPolicyFile, { io: 'input' }) }, null, 2)
