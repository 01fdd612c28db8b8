import * as z from 'zod'

const Arn = z.string().regex(/^arn:aws[a-z-]*:[^:]+:[^:]*:[^:]*:.+$/, 'Provided Arn is not in correct format.')
const Name = z
  .string()
  .regex(/^[\w.-]{1,64}$/, 'Member must satisfy regular expression pattern: ^[0-9a-zA-Z-_.]{1,64}$')

export const ScheduleName = z.object({ Name, GroupName: Name.default('default') })

/** What CreateSchedule and UpdateSchedule take, as far as this machine acts on it. */
export const ScheduleInput = ScheduleName.extend({
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string().default('UTC'),
  FlexibleTimeWindow: z.object({
    Mode: z.enum(['OFF', 'FLEXIBLE']),
    MaximumWindowInMinutes: z.number().int().min(1).max(1440).optional(),
  }),
  Target: z.object({
    Arn,
    RoleArn: Arn,
    Input: z.string().min(1).optional(),
    RetryPolicy: z
      .object({
        MaximumRetryAttempts: z.number().int().min(0).max(185).optional(),
        MaximumEventAgeInSeconds: z.number().int().min(60).max(86_400).optional(),
      })
      .optional(),
    DeadLetterConfig: z.object({ Arn: Arn.optional() }).optional(),
  }),
  ActionAfterCompletion: z.enum(['NONE', 'DELETE']).default('NONE'),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Description: z.string().max(512).optional(),
  /** Seconds since the Unix epoch. */
  StartDate: z.number().optional(),
  EndDate: z.number().optional(),
  ClientToken: z.string().max(64).optional(),
})
export type ScheduleInput = z.infer<typeof ScheduleInput>

export const ListInput = z.object({
  GroupName: Name.optional(),
  NamePrefix: z.string().optional(),
  State: z.enum(['ENABLED', 'DISABLED']).optional(),
  NextToken: z.string().optional(),
  MaxResults: z.coerce.number().int().min(1).max(100).default(100),
})
