import type { DraftItem } from '../../../data/model/agenda.ts';

/** What of an item is otherwise. */
export type Aspect = 'title' | 'kind' | 'recommendation' | 'minutes' | 'attachments' | 'closed';

/** One thing that is otherwise on an agenda. Numbers count from 1, each on the agenda it speaks of. */
export type AgendaChange =
  | { what: 'added'; item: DraftItem; number: number }
  | { what: 'removed'; item: DraftItem; number: number }
  | { what: 'moved'; item: DraftItem; from: number; number: number }
  | { what: 'changed'; item: DraftItem; before: DraftItem; aspects: Aspect[]; number: number };

const aspectsOf = (one: DraftItem, other: DraftItem): Aspect[] => [
  ...(one.title === other.title ? [] : ['title' as const]),
  ...(one.kind === other.kind ? [] : ['kind' as const]),
  ...(one.recommendation === other.recommendation ? [] : ['recommendation' as const]),
  ...(one.minutes === other.minutes ? [] : ['minutes' as const]),
  ...(JSON.stringify(one.attachments) === JSON.stringify(other.attachments) ? [] : ['attachments' as const]),
  ...(one.closed === other.closed ? [] : ['closed' as const]),
];

/** The longest run of places that are in order, as indexes: what stands outside of it has moved. */
const inPlace = (places: readonly number[]): Set<number> => {
  const runs: number[][] = [];
  for (const [at, place] of places.entries()) {
    const best = runs
      .filter((run) => (places[run.at(-1) ?? 0] ?? 0) < place)
      .reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []);
    runs.push([...best, at]);
  }
  return new Set(runs.reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []));
};

/**
 * What is otherwise on an agenda: items that came, went, were moved by hand, or say something else. An item whose number
 * alone is another, because of those before it, has not moved. Pure.
 */
export const agendaChanges = (before: readonly DraftItem[], after: readonly DraftItem[]): AgendaChange[] => {
  const was = new Map(before.map((item, at) => [item.id, { item, number: at + 1 }]));
  const is = new Set(after.map(({ id }) => id));
  const stayed = after.flatMap((item, at) => {
    const there = was.get(item.id);
    return there === undefined ? [] : [{ item, number: at + 1, before: there.item, from: there.number }];
  });
  const kept = inPlace(stayed.map(({ from }) => from));
  const moved = new Set(stayed.filter((_, at) => !kept.has(at)).map(({ item }) => item.id));
  return [
    ...after.flatMap((item, at): AgendaChange[] => {
      const number = at + 1;
      const there = was.get(item.id);
      if (there === undefined) return [{ what: 'added', item, number }];
      const aspects = aspectsOf(there.item, item);
      return [
        ...(moved.has(item.id) ? [{ what: 'moved' as const, item, from: there.number, number }] : []),
        ...(aspects.length > 0
          ? [{ what: 'changed' as const, item, before: there.item, aspects, number }]
          : []),
      ];
    }),
    ...before.flatMap((item, at): AgendaChange[] =>
      is.has(item.id) ? [] : [{ what: 'removed', item, number: at + 1 }],
    ),
  ];
};
