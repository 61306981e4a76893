import type { OutboxRow } from '../../../data/model/outbox.ts';
import type { DeliveryReport } from '../../remind/outbox/report.ts';

const states: Partial<Record<OutboxRow['state'], string>> = {
  dead: 'opgivet',
  stopped: 'standset, til personen er tilbage',
};

/** What `punkt deliveries` says. */
export const deliveriesText = {
  counts: ({ planned, sent, notNeeded, expired, stopped, waiting, dead, doubtful }: DeliveryReport) =>
    [
      `${planned} planlagt = ${sent} sendt + ${notNeeded} ikke længere nødvendige + ${expired} for sene + ${stopped} standset + ${waiting} venter + ${dead} opgivet`,
      ...(doubtful === 0 ? [] : [`${doubtful} er sendt igen uden sikkerhed for, om de var nået frem`]),
    ].join('\n'),
  hidden: (count: number) =>
    `${count} er ikke talt med: de ville fortælle, hvem der har svaret i en behandling, hvis svar er skjulte.`,
  failure: (key: string, { kind, subject, recipient, state, reason, plannedAt }: OutboxRow, again: boolean) =>
    [
      `${key}  ${states[state] ?? state}: ${kind} til ${recipient.kind === 'person' ? recipient.person : recipient.groupId}`,
      `    om ${subject.kind} ${subject.id} (${subject.groupId}), planlagt ${plannedAt}`,
      `    grund: ${reason ?? 'ikke oplyst'}${again ? '; er sendt igen' : ''}`,
    ].join('\n'),
  noFailure: (key: string) => `${key} er ingen besked, der er opgivet eller standset.`,
  again: (count: number) => (count === 1 ? '1 besked sendes igen.' : `${count} beskeder sendes igen.`),
};
