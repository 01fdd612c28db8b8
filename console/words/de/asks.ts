import type { TaskAsks } from '#workflows/recovery/task-names.ts'

/** What each task asks for; its particulars stand below it, as they were written down. */
export const asks: Record<TaskAsks, string> = {
  'ask-a-person': 'Hier geht es ohne Sie nicht weiter. Was soll geschehen?',
  'ask-for-approval': 'Die Regeln geben mehr, als ohne Freigabe gegeben wird. Darf es gegeben werden?',
  'bring-a-person':
    'Der Kunde ist nicht zufrieden. Bitte sprechen Sie mit ihm und wählen Sie dann, was jetzt geschieht.',
  remedy: 'Bitte sehen Sie nach, ob die Abhilfe geschehen ist, und leisten Sie sie sonst von Hand.',
  more: 'Jemand möchte mehr geben als die Regeln. Darf es gegeben werden?',
  owed: 'Ein Ausgleich ist geschuldet und wurde nicht gegeben. Bitte kümmern Sie sich darum.',
  extra: 'Wir bitten diesen Kunden zum zweiten Mal um Entschuldigung. Bitte wählen Sie ein Extra und senden Sie es.',
  'send-extra': 'Der Kunde hat statt des Guthabens ein Extra gewählt. Bitte senden Sie es ihm.',
  'other-extra': 'Der Kunde wünscht sich ein anderes Extra. Bitte wählen Sie es mit ihm zusammen.',
  credit: 'Die Kasse des Shops nimmt ein Guthaben nicht an. Bitte sorgen Sie dafür, dass der Kunde es nutzen kann.',
  repeat: 'Diesem Kunden ist dasselbe schon einmal geschehen. Bitte bleiben Sie daran, bis es ganz in Ordnung ist.',
  hope: 'Der Kunde hat gesagt, was er sich wünscht. Bitte kümmern Sie sich darum.',
  'late-answer': 'Der Kunde hat nachträglich anders geantwortet. Bitte sprechen Sie mit ihm.',
  'late-wish': 'Der Kunde wünscht etwas anderes, als es schon entschieden war. Bitte sprechen Sie mit ihm.',
  call: 'Der Kunde hat eine Zeit für einen Anruf gewählt. Sagen Sie ihm selbst, dass wir es falsch gemacht haben.',
  address: 'Der Kunde berichtigt die Adresse. Bitte ändern Sie sie in der Bestellung.',
  doubt: 'Die Adresse ist zweifelhaft, und etwas ist dorthin unterwegs. Bitte klären Sie sie mit dem Kunden.',
  reply: 'Der Kunde hat geschrieben. Bitte antworten Sie ihm.',
  mail: 'Eine Nachricht ließ sich keinem Fall zuordnen. Bitte lesen Sie sie.',
  dispute:
    'Der Kunde hat sich an seine Bank gewandt. Bitte sprechen Sie mit ihm, und zahlen Sie nichts daneben zurück.',
  'unknown-order':
    'Ein Fehler wurde zu einer Bestellung gemeldet, die niemand kennt. Bitte finden Sie heraus, wessen sie ist.',
  quarantine: 'Ein Ereignis konnte nicht verarbeitet werden. Bitte sehen Sie es sich an.',
  letter: 'Ein Brief kam nicht an. Bitte sagen Sie es dem Kunden auf anderem Weg.',
  'mail-report': 'Was aus einem Brief wurde, ließ sich nicht festhalten. Bitte vergewissern Sie sich, dass er ankam.',
  delayed: 'Das Postfach des Kunden nimmt unseren ersten Brief nicht an. Bitte erreichen Sie ihn auf anderem Weg.',
  unreachable: 'Briefe an diesen Kunden kommen zurück. Bitte erreichen Sie ihn auf anderem Weg.',
  unacknowledged: 'Dieser Kunde hat noch nichts von uns gehört. Bitte melden Sie sich jetzt bei ihm.',
  'letters-stopped': 'Es geht kein Brief mehr hinaus. Bitte finden Sie heraus, warum, und geben Sie sie wieder frei.',
  withdrawn:
    'Eine Wahl wird Kunden nicht mehr angeboten, weil sie zu oft nicht reichte. Bitte finden Sie heraus, warum.',
  'does-not-add-up': 'Die Bücher dieser Bestellung gehen nicht auf. Bitte finden Sie heraus, warum.',
  'ended-badly': 'Dieser Fall ist abgebrochen und geht nicht von selbst weiter. Bitte regeln Sie ihn mit dem Kunden.',
  'dead-letter': 'Etwas zu diesem Fall konnte nicht weitergegeben werden. Bitte sehen Sie nach, wo er steht.',
}
