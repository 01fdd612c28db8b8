import type { Execution, Thread } from './execution.ts'
import type { Json } from './json.ts'

/** The thread whose Parallel or Map state a thread belongs to. */
export function parentOf(execution: Execution, thread: Thread): Thread | undefined {
  return thread.parent === undefined ? undefined : execution.threads.get(thread.parent)
}

/** The variables a thread's states can read: its own, and those of the threads around it. */
export function variablesInScope(execution: Execution, thread: Thread): Record<string, Json> {
  const parent = parentOf(execution, thread)
  return parent === undefined ? thread.variables : { ...variablesInScope(execution, parent), ...thread.variables }
}
