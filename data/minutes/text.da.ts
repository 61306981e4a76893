import type { Outcome } from '../model/paper.ts';
import type { Role } from '../model/people.ts';

/** The sentences of a meeting's minutes (referat). They are Danish, whoever reads them. */
export const text = {
  head: 'Referat',
  meetingOn: (day: string) => `Møde den ${day}`,
  draft: 'Udkast: ikke godkendt',
  passedOn: (names: string, by: string, when: string) =>
    `${names} svarede ikke; ${by} sendte referatet videre til godkendelse på næste møde ${when}`,
  item: (number: number, title: string) => `Punkt ${String(number)}: ${title}`,
  labels: {
    time: 'Tid',
    place: 'Sted',
    leader: 'Mødeleder',
    minuteTaker: 'Referent',
    present: 'Til stede',
    absent: 'Fraværende',
    others: 'Øvrige deltagere',
    approvedBy: 'Godkendt af',
    confirmed: 'Godkendt af gruppen',
    passedOn: 'Ikke godkendt af formandskabet',
    hash: 'Tekstens kode',
    outcome: 'Udfald',
    attachments: 'Bilag',
  },
  clock: (time: string) => `kl. ${time.replace(':', '.')}`,
  roles: {
    secretary: 'sekretær',
    chair: 'formand',
    member: 'medlem',
    substitute: 'stedfortræder',
    observer: 'observatør',
    'contact-director': 'kontaktdirektør',
  } satisfies Record<Role, string>,
  person: (name: string, organisation: string | null, role: string | null, insteadOf: string | null) =>
    [
      `${name}${insteadOf === null ? '' : ` (for ${insteadOf})`}`,
      ...(organisation === null ? [] : [organisation]),
      ...(role === null ? [] : [role]),
    ].join(', '),
  sections: {
    recommendation: 'Indstilling',
    decision: 'Beslutning',
    remarks: 'Bemærkninger til referatet',
    meetingRemarks: 'Bemærkninger til mødet',
    decided: 'Besluttet siden sidste møde',
    corrections: 'Rettelser og bemærkninger ved godkendelsen',
    approval: 'Godkendelse',
  },
  noText: 'Der er ikke skrevet noget under punktet.',
  outcomes: {
    adopted: 'Vedtaget',
    'adopted-changed': 'Vedtaget med ændringer',
    noted: 'Taget til efterretning',
    discussed: 'Drøftet',
    postponed: 'Udsat',
    rejected: 'Afvist',
    referred: 'Sendt videre',
  } satisfies Record<Outcome, string>,
  remark: (by: string, organisation: string | null, words: string) =>
    `${organisation === null ? by : `${organisation} (${by})`}: “${words}”`,
  notedBy: (name: string) => `(noteret af ${name})`,
  written: (title: string, day: string, lines: string) => `${title} (skriftlig behandling, ${day}): ${lines}`,
  noted: (title: string, day: string, lines: string) => `${title} (${day}): ${lines}`,
  logHead: (hash: string) => `Loggens hoved: SHA-256 ${hash}`,
  approvedOn: (name: string, when: string) => `${name}, ${when}`,
  confirmedOn: (day: string) => `noteret den ${day}`,
  correction: (day: string, words: string) => `“${words}” Noteret den ${day}.`,
  file: (group: string, day: string) => `Referat ${day}: ${group}`,
  /** The item by which the next meeting approves these minutes, and what came of it. */
  approvalItem: (day: string) => `Godkendelse af referat af mødet den ${day}`,
  unapprovedItem: (day: string) =>
    `Godkendelse af referat af mødet den ${day} (ikke godkendt af formandskabet)`,
  takenOff: 'Punktet blev taget af dagsordenen, efter at den var sendt ud.',
  confirmedText: (day: string, corrections: readonly string[]) =>
    corrections.length === 0
      ? `Referatet af mødet den ${day} blev godkendt.`
      : `Referatet af mødet den ${day} blev godkendt med følgende ${corrections.length === 1 ? 'bemærkning' : 'bemærkninger'}: ${corrections.join(' ')}`,
};
