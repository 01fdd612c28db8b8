import type { LanguageName } from '../../languages/language-names.ts'
import type { Message } from '../../languages/message.ts'

/** What the ways to the customer's own pages are called, in letters and on the pages. */
type PageNames = { wish: Message; extra: Message; call: Message; progress: Message; address: Message }

export const pageNames: Record<LanguageName, PageNames> = {
  en: {
    wish: 'Choose how we put it right',
    extra: 'Choose something else instead',
    call: 'Choose a time for a call',
    progress: 'Where it stands',
    address: 'Tell us the right address',
  },
  de: {
    wish: { formal: 'Wählen Sie, wie wir es in Ordnung bringen', familiar: 'Wähle, wie wir es in Ordnung bringen' },
    extra: { formal: 'Wählen Sie etwas anderes', familiar: 'Wähle etwas anderes' },
    call: { formal: 'Wählen Sie eine Zeit für einen Anruf', familiar: 'Wähle eine Zeit für einen Anruf' },
    progress: 'So steht es',
    address: { formal: 'Nennen Sie uns die richtige Adresse', familiar: 'Nenne uns die richtige Adresse' },
  },
  fr: {
    wish: { formal: 'Choisissez comment arranger les choses', familiar: 'Choisis comment arranger les choses' },
    extra: { formal: 'Choisissez autre chose', familiar: 'Choisis autre chose' },
    call: { formal: 'Choisissez une heure d’appel', familiar: 'Choisis une heure d’appel' },
    progress: 'Où nous en sommes',
    address: { formal: 'Indiquez-nous la bonne adresse', familiar: 'Indique-nous la bonne adresse' },
  },
  es: {
    wish: { formal: 'Elija cómo lo arreglamos', familiar: 'Elige cómo lo arreglamos' },
    extra: { formal: 'Elija otra cosa', familiar: 'Elige otra cosa' },
    call: { formal: 'Elija una hora para la llamada', familiar: 'Elige una hora para la llamada' },
    progress: 'Cómo va',
    address: { formal: 'Indíquenos la dirección correcta', familiar: 'Indícanos la dirección correcta' },
  },
}
