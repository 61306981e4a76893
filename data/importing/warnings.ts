import { formatDate } from '../language/format-date.ts';
import type { Paper, Warning } from '../model/paper.ts';
import { impossibleDates } from './date-slips.ts';
import { labelOf } from './items/labels.ts';
import { sourceOf } from './place.ts';
import type { Structure } from './structure.ts';
import { datesOf } from './dates-of-unit.ts';
import type { Unit } from './units.ts';

const dayMonth = (iso: string): string => iso.slice(5);
const yearOf = (iso: string): number => Number(iso.slice(0, 4));

interface DayNamed {
  iso: string;
  unit: Unit;
  start: number;
  end: number;
}

/** Days written out with their year. */
const daysNamed = (units: readonly Unit[]): DayNamed[] =>
  units.flatMap((unit) =>
    datesOf(unit).flatMap((found) =>
      typeof found.when === 'string' && !found.assumedYear
        ? [{ iso: found.when, unit, start: found.start, end: found.end }]
        : [],
    ),
  );

/** The same day and month with another year, named once where the item names the other year more than once. */
const wrongYears = (units: readonly Unit[]): Warning[] => {
  const days = daysNamed(units);
  return days.flatMap((day) => {
    const twins = days.filter(
      (other) =>
        other.unit.at === day.unit.at && dayMonth(other.iso) === dayMonth(day.iso) && other.iso !== day.iso,
    );
    const same = days.filter((other) => other.unit.at === day.unit.at && other.iso === day.iso);
    const [twin] = twins;
    if (!twin || same.length > 1 || twins.length < 2 || Math.abs(yearOf(twin.iso) - yearOf(day.iso)) !== 1)
      return [];
    const text = `${day.unit.place}: her står ${formatDate(day.iso, 'da')}, andre steder i punktet ${formatDate(twin.iso, 'da')}; årstallet er formentlig en fejl. Intet er rettet.`;
    return [{ code: 'wrong-year', text, source: sourceOf(day.unit, day.unit.place, day.start, day.end) }];
  });
};

const wrongWeekdays = (units: readonly Unit[]): Warning[] =>
  units.flatMap((unit) =>
    datesOf(unit).flatMap((found) =>
      found.weekdayConflict
        ? [
            {
              code: 'wrong-weekday',
              text: `${unit.place}: ugedagen passer ikke til datoen i “${found.words}”.`,
              source: sourceOf(unit, unit.place, found.start, found.end),
            },
          ]
        : [],
    ),
  );

const impossible = (units: readonly Unit[]): Warning[] =>
  units.flatMap((unit) =>
    impossibleDates(unit.clean.text).map(({ words, start, end }) => ({
      code: 'impossible-date',
      text: `${unit.place}: “${words}” findes ikke i kalenderen. Intet er rettet.`,
      source: sourceOf(unit, unit.place, start, end),
    })),
  );

const repeatedAttachments = (items: Paper['items']): Warning[] =>
  items.flatMap((item) => {
    const names = item.attachments.map((one) => one.name);
    return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))].map((name) => ({
      code: 'attachment-twice',
      text: `Punkt ${item.number ?? item.title}: bilaget “${name}” står to gange.`,
      source: item.attachments.findLast((one) => one.name === name)!.source,
    }));
  });

const notImported = (items: Paper['items']): Warning[] => {
  const count = items.reduce((sum, item) => sum + item.attachments.length, 0);
  return count
    ? [{ code: 'attachments-not-imported', text: `${count} bilag er nævnt, men ikke indlæst.`, source: null }]
    : [];
};

const aboutTheWhole = (
  paper: Omit<Paper, 'warnings'>,
  structure: Structure,
  inferred: boolean,
): Warning[] => {
  const { document } = paper;
  const warn = (code: string, text: string): Warning => ({ code, text, source: null });
  const isMeeting = document.kind === 'referat' || document.kind === 'dagsorden';
  return [
    ...(isMeeting && !paper.items.length
      ? [
          warn(
            'no-items',
            'Der er ingen overskrifter på punkterne i dokumentet, så der er ingen punkter læst ind. Intet er gættet.',
          ),
        ]
      : []),
    ...(document.kind === 'andet'
      ? [
          warn(
            'unknown-kind',
            'Det fremgår ikke, hvad det er for et papir. Teksten kan søges, men der er ikke læst punkter ind.',
          ),
        ]
      : []),
    ...(document.date === null ? [warn('no-date', 'Der er ingen dato på papiret.')] : []),
    ...(document.region === null
      ? [warn('no-region', 'Det fremgår ikke, hvilken region papiret hører til.')]
      : []),
    ...(inferred
      ? [warn('region-inferred', `${document.region!} er ikke nævnt; regionen er udledt af stednavnene.`)]
      : []),
    ...(document.status === 'draft'
      ? [warn('draft', 'Papiret er et udkast og gælder ikke, før det er godkendt.')]
      : []),
    ...(document.kind === 'dagsorden' &&
    structure.items.some((item) => [...item.decisions].some((field) => field.parts.length))
      ? [
          warn(
            'decision-in-agenda',
            'En dagsorden har ingen beslutninger; tekst under “Beslutning” er ikke læst ind som en.',
          ),
        ]
      : []),
  ];
};

/** Labels without a value in the head, which a secretary may want to fill in. */
const emptyLabels = (structure: Structure): Warning[] =>
  structure.head.slice(0, 10).flatMap((block) => {
    const label = /^([\p{L} ]{3,30}):$/u.exec(block.clean.text)?.[1];
    if (!label || labelOf(block.clean.text, true) || structure.kind === 'referat') return [];
    return [
      { code: 'empty-field', text: `Feltet “${label}” er ikke udfyldt.`, source: sourceOf(block, 'Hoved') },
    ];
  });

/** Everything doubtful in a paper, as sentences a secretary can act on. Nothing is repaired. */
export const warningsOf = (
  paper: Omit<Paper, 'warnings'>,
  structure: Structure,
  units: readonly Unit[],
  inferred: boolean,
): Warning[] => [
  ...aboutTheWhole(paper, structure, inferred),
  ...emptyLabels(structure),
  ...wrongYears(units),
  ...wrongWeekdays(units),
  ...impossible(units),
  ...(units.some((unit) => unit.monthFirst)
    ? [
        {
          code: 'month-first',
          text: 'Datoerne er skrevet med måneden først (11/28/2024) og er læst sådan.',
          source: null,
        },
      ]
    : []),
  ...repeatedAttachments(paper.items),
  ...notImported(paper.items),
];
