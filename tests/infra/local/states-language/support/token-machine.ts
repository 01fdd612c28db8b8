import { arnOfFunction } from './machine-run.ts'

/** A machine that hands a token to the function `ask` and waits for the answer. */
export function askingMachine(fields: object = {}): object {
  return {
    StartAt: 'Ask',
    States: {
      Ask: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
        Arguments: { FunctionName: arnOfFunction('ask'), Payload: { token: '{% $states.context.Task.Token %}' } },
        TimeoutSeconds: 3600,
        End: true,
        ...fields,
      },
    },
  }
}

/** Collects the tokens it is handed; `next` answers each in its turn. */
export function tokenKeeper(): { ask: (event: { token: string }) => object; next: () => Promise<string> } {
  const kept: string[] = []
  return {
    ask: ({ token }) => {
      kept.push(token)
      return {}
    },
    next: async () => {
      for (;;) {
        const token = kept.shift()
        if (token !== undefined) return token
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
    },
  }
}
