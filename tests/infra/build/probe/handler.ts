import { openTable } from '../../../../functions/adapters/table/table.ts'
import { LetterRefused } from '../../../../functions/adapters/taken-by-mail.ts'
import { NotDone, OutcomeUnknown } from '../../../../functions/runtime/effect.ts'
import { named } from '../../../../functions/runtime/faults.ts'

/** What a bundle does with the faults of others and of its own. */
export const probe = {
  putNew: (pk: string): Promise<boolean> => openTable('things').putNew({ pk, sk: 'THING' }),
  errors: () => [new NotDone('it'), new OutcomeUnknown('it'), new LetterRefused('MessageRejected')],
  named,
}
