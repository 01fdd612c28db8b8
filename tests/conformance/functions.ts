import type { InvokeAnswer } from '../../infra/local/states-language/runtime.ts'

/** What the functions of the recordings do, by the file each was made from. */
const BEHAVIOURS: Record<string, (event: unknown) => InvokeAnswer> = {
  'id_function.py': (event) => ({ ok: true, payload: event }),
  'raise_exception.py': () => {
    const cause = {
      errorMessage: 'Some exception was raised.',
      errorType: 'Exception',
      requestId: '00000000-0000-0000-0000-000000000000',
      stackTrace: ['  File "/var/task/handler.py", line 2, in handler\n'],
    }
    return { ok: false, error: 'Exception', cause: JSON.stringify(cause) }
  },
}

/** The answer of a recorded function; one that the recording does not know is not found, as on AWS. */
export function answerOf(functions: Record<string, string>, functionArn: string, event: unknown): InvokeAnswer {
  const name = functionArn.split(':function:')[1]?.split(':')[0] ?? functionArn
  const behaviour = BEHAVIOURS[functions[name] ?? '']
  if (behaviour !== undefined) return behaviour(event)
  return { ok: false, error: 'Lambda.ResourceNotFoundException', cause: `Function not found: ${functionArn}` }
}
