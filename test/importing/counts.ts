import { findLeadTimes } from '../../data/language/lead-times.ts';
import type { AgendaItem, Paper } from '../../data/model/paper.ts';
import type { RawText } from '../../data/model/raw-text.ts';
import { rangeOf } from '../../data/model/time.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
const numbersOf = (items: readonly AgendaItem[], is: (item: AgendaItem) => boolean): (number | null)[] =>
  items.filter(is).map((item) => item.number);
const perItem = (items: readonly AgendaItem[]): Record<string, number> =>
  Object.fromEntries<number>(
    items
      .filter((item) => item.attachments.length)
      .map((item) => [String(item.number), item.attachments.length]),
  );

/** What `data/samples/expected.json` counts, counted in a paper as read. Each entry is one key of that file. */
export const counts: Record<string, (paper: Paper, raw: RawText) => unknown> = {
  kind: ({ document }) => document.kind,
  body: ({ document }) => document.body,
  region: ({ document }) => document.region,
  status: ({ document }) => document.status,
  date: ({ document }) => document.date,
  time: ({ meeting }) => meeting?.time,
  pages: (_, raw) => raw.pages.length,
  items: ({ items }) => items.length,
  decisions: ({ items }) => items.filter((item) => item.decision).length,
  itemsWithDecision: ({ items }) => numbersOf(items, (item) => item.decision !== null),
  decisionFirstItems: ({ items }) =>
    numbersOf(
      items,
      ({ decision, recommendations: [first] }) =>
        !!decision && !!first && decision.source.start < first.source.start,
    ),
  itemsWithRecommendation: ({ items }) => numbersOf(items, (item) => item.recommendations.length > 0),
  recommendations: ({ items }) => sum(items.map((item) => item.recommendations.length)),
  attachments: ({ items }) => sum(items.map((item) => item.attachments.length)),
  attachmentsPerItem: ({ items }) => perItem(items),
  attachmentsWithDocumentId: ({ items }) =>
    items.flatMap((item) => item.attachments).filter((one) => one.documentId).length,
  timedItems: ({ items }) => items.filter((item) => item.minutes !== null).length,
  minutes: ({ items }) => sum(items.map((item) => item.minutes ?? 0)),
  closedItems: ({ items }) => numbersOf(items, (item) => item.closed),
  people: ({ people }) => people.length,
  listedPeople: ({ people }) => people.filter((person) => person.absent !== null).length,
  absent: ({ people }) => people.filter((person) => person.absent).length,
  agreementsOwned: ({ agreements }) => agreements.filter((one) => one.owner).length,
  replacedGroups: ({ groups: [main] }) => main?.replaces.length,
  replacedGroupsParent: ({ groups: [main, ...others] }) => {
    const parents = new Set(
      others.filter((group) => main?.replaces.includes(group.name)).map((group) => group.parent),
    );
    return parents.size === 1 ? [...parents][0] : [...parents];
  },
  reportsTo: ({ groups: [main] }) => main?.parent,
  seatLines: ({ groups: [main] }) => main?.seats.length,
  seats: ({ groups: [main] }) => sum(main?.seats.map((seat) => seat.count) ?? []),
  tasks: ({ groups: [main] }) => main?.tasks.length,
  validFrom: ({ groups: [main] }) => (main?.validFrom ? rangeOf(main.validFrom).from : null),
  validTo: ({ groups: [main] }) => (main?.validTo ? rangeOf(main.validTo).to : null),
  agendaDaysBefore: ({ groups: [main] }) =>
    main?.meetingRules.flatMap((rule) => findLeadTimes(rule.text))[0]?.amount,
  groups: ({ groups }) => groups.filter((group) => group.kind !== 'samlebetegnelse').length,
  bodiesWithDuties: ({ groups }) => groups.filter((group) => group.tasks.length).length,
  fixedGroups: ({ groups }) => groups.filter((group) => group.kind === 'fast gruppe').length,
  implementationGroups: ({ groups }) =>
    groups.filter((group) => group.kind === 'implementeringsgruppe').length,
  followUpsInDecisions: ({ followUps }) => followUps.length,
  followUpsWithResponsible: ({ followUps }) => followUps.filter((one) => one.responsible).length,
  partiesWithPosition: ({ items }) => {
    const parties = (item: AgendaItem): string[] =>
      [...new Set(item.positions.map((one) => one.party.replace(/ Kommune$/, '')))].sort((a, b) =>
        a.localeCompare(b, 'da'),
      );
    return Object.fromEntries<string[]>(
      items.filter((item) => item.positions.length > 3).map((item) => [String(item.number), parties(item)]),
    );
  },
  movedDeadlines: ({ deadlines }) =>
    deadlines.flatMap(({ item, movedFrom }) => (movedFrom ? [{ item, from: movedFrom.date }] : [])),
  wrongYearItems: ({ warnings, items }) =>
    warnings
      .filter((one) => one.code === 'wrong-year')
      .map(({ source }) => items.findLast((item) => item.source.start <= source!.start)?.number),
  abbreviations: ({ abbreviations }) => Object.keys(abbreviations).sort((a, b) => a.localeCompare(b, 'da')),
};

/** Keys of expected.json that count the sample's layout and not what is read out of it. */
export const layoutOnly = new Set(['bullets', 'meetingsPerYear']);
