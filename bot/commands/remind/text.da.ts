import { formatDate, formatWhen } from '../../../data/language/format-date.ts';
import type { DeadlineKind } from '../../../data/model/deadline.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import type { ListedDeadline, Reminder } from '../../remind/remind.ts';

const kinds: Readonly<Record<DeadlineKind, string>> = {
  agenda: 'dagsorden',
  meeting: 'møde',
  'follow-up': 'opfølgning',
  hard: 'frist',
  expected: 'forventet',
  expiry: 'udløber',
  period: 'periode udløber',
  ballot: 'skriftlig behandling',
  own: 'bedt om',
};

const whys: Readonly<Record<Reminder['why'], string>> = {
  ahead: 'før fristen',
  today: 'på dagen',
  overdue: 'efter fristen',
  escalated: 'hvis det ikke er sket',
  snoozed: 'udsat efter eget ønske',
};

const short = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= 200 ? line : `${line.slice(0, 199).trimEnd()}…`;
};

/** What `punkt remind` says. */
export const remindText = {
  heading: (group: string, day: IsoDate) => `${group}: frister den ${formatDate(day, 'da')}`,
  roles: { secretary: 'gruppens sekretær', chair: 'gruppens formand' },
  none: 'Der er ingen åbne frister.',
  deadline: (
    { deadline, when, before, resolved, overdue }: ListedDeadline,
    names: readonly string[],
  ): string => {
    const { stated, closing } = deadline;
    const day = when === null ? 'uden dag' : formatWhen(when, 'da');
    const [source] = stated.sources;
    return [
      `${day} (${kinds[stated.kind]}${overdue ? ', overskredet' : ''}): ${short(stated.text)}`,
      ...(before === null ? [] : [`    flyttet fra ${formatWhen(before, 'da')}`]),
      `    ${stated.responsible === null ? 'ansvarlig: ikke nævnt' : `ansvarlig: ${stated.responsible}`}${names.length === 0 ? '' : ` → ${names.join(', ')}`}${resolved ? '' : ' (fordi ingen anden er fundet)'}`,
      ...(source === undefined ? [] : [`    kilde: ${source.document}, ${source.place}`]),
      ...(closing === null
        ? []
        : [`    måske klaret: ${closing.document}, ${closing.place}: »${short(closing.quote)}«`]),
    ].join('\n');
  },
  reminder: (day: IsoDate, time: string, name: string, why: Reminder['why']) =>
    `    påmindelse ${formatDate(day, 'da')} kl. ${time} til ${name} (${whys[why]})`,
};
