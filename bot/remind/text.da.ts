import { formatDate } from '../../data/language/format-date.ts';
import type { IsoDate } from '../../data/model/time.ts';
import type { RefusalCode } from './words.ts';

export const remindText = {
  meetingComes: (group: string, day: IsoDate) => `Møde i ${group} den ${formatDate(day, 'da')}`,
  agendaOut: (group: string, day: IsoDate) =>
    `Dagsordenen til mødet i ${group} den ${formatDate(day, 'da')} skal være sendt ud`,
  closedBallot: 'Skriftlig behandling af et lukket punkt',
  mandateEnds: (group: string) => `Perioden for ${group} udløber`,
  agreementEnds: (agreement: string) => `Ansvaret for ${agreement} udløber`,
};

export const refusalsDa: Readonly<Record<RefusalCode, string>> = {
  'no-deadline': 'Den frist findes ikke hos gruppen.',
  'not-yours': 'Den frist hører til en anden. Spørg gruppens sekretær, hvis den skal være din.',
  stale: 'Fristen er ændret, siden du så den. Se den, som den er nu, og prøv igen.',
  done: 'Fristen er markeret som klaret.',
  'needs-reason': 'Skriv, hvorfor fristen udskydes; begrundelsen står ved siden af fristen.',
  'not-later': 'Fristen kan kun udskydes til en senere dag end den, den har.',
  nobody: 'Sig, hvem der overtager fristen: det skal være en fra gruppen eller en af dens kontakter.',
  'not-done': 'Fristen er ikke markeret som klaret.',
  'bad-time': 'Det tidspunkt er allerede passeret, eller det kan ikke læses.',
};
