import { nameKey } from '../../../data/register/name-key.ts';
import { dayOf } from '../../../data/register/paper-names.ts';
import type { AgendaItem } from '../../../data/model/paper.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import type { Fact } from '../../../data/register/fact.ts';
import type { Register, RegisterPaper } from '../../../data/register/register.ts';
import type { Thing } from '../../../data/register/thing.ts';

/** One item of a paper, with who met and when. */
export interface Point {
  thing: Thing;
  item: AgendaItem;
  paper: RegisterPaper;
  body: Thing | null;
  day: IsoDate | null;
  onAgenda: Fact;
  decision: Fact | null;
}

/** A meeting, by its papers: the minutes first, since they tell more than the agenda. */
export interface Meeting {
  body: Thing;
  day: IsoDate;
  papers: readonly [RegisterPaper, ...RegisterPaper[]];
  /** Where and when, in the order of the papers. */
  met: readonly [Fact, ...Fact[]];
  /** The items of the first paper. */
  points: readonly Point[];
}

/** All meetings and items of a register that no newer version has replaced, newest first. */
export interface Agendas {
  meetings: readonly Meeting[];
  points: readonly Point[];
}

/** A title without what a line break left behind it. */
export const titleOf = ({ title }: Pick<AgendaItem, 'title'>): string => title.replace(/[\s,;]+$/u, '');

const known = new WeakMap<Register, Agendas>();

/** The meetings and agenda items of a register; found once. */
export const agendasOf = (register: Register): Agendas => {
  let found = known.get(register);
  if (found === undefined) known.set(register, (found = read(register)));
  return found;
};

const read = (register: Register): Agendas => {
  const standing = [...register.papers.values()].filter((paper) => paper.supersededBy == null);
  const bodyOf = bodiesIn(register);
  const pointsOf = new Map(standing.map((paper) => [paper.documentId, [] as Point[]]));
  for (const fact of register.facts) {
    const paper = register.papers.get(fact.document);
    const thing = register.things.get(fact.subject);
    const points = pointsOf.get(fact.document);
    if (fact.relation !== 'on-agenda' || paper === undefined || thing === undefined || points === undefined)
      continue;
    const item = paper.paper.items.find((one) => one.title === fact.object && one.number === thing.number);
    if (item === undefined) continue;
    const decision =
      register.about(thing.id, 'decision').find((one) => one.document === fact.document) ?? null;
    points.push({
      thing,
      item,
      paper,
      body: bodyOf(paper),
      day: dayOf(paper),
      onAgenda: fact,
      decision,
    });
  }
  return {
    meetings: meetingsIn(register, pointsOf),
    points: [...pointsOf.values()].flat().sort(newestFirst),
  };
};

/** Tells the body whose paper it is: the first group by that name that the paper speaks of. */
const bodiesIn = (register: Register): ((paper: RegisterPaper) => Thing | null) => {
  const bodies = new Map<string, Thing>();
  const keyOf = (document: string, name: string): string => `${document}\n${nameKey(name)}`;
  for (const thing of register.things.values())
    if (thing.kind === 'group')
      for (const document of thing.papers)
        for (const name of thing.names) {
          const key = keyOf(document, name);
          if (!bodies.has(key)) bodies.set(key, thing);
        }
  return ({ documentId, paper: { document } }) =>
    document.body === null ? null : (bodies.get(keyOf(documentId, document.body)) ?? null);
};

const meetingsIn = (register: Register, pointsOf: ReadonlyMap<string, readonly Point[]>): Meeting[] => {
  const met = new Map<string, Fact[]>();
  for (const fact of register.facts) {
    if (fact.relation !== 'met' || typeof fact.when !== 'string' || !pointsOf.has(fact.document)) continue;
    const key = `${fact.subject} ${fact.when}`;
    met.set(key, [...(met.get(key) ?? []), fact]);
  }
  const meetings = [...met.values()].flatMap((facts): Meeting[] => {
    const [first, ...rest] = facts.sort((a, b) => Number(a.announces) - Number(b.announces));
    const body = first === undefined ? undefined : register.things.get(first.subject);
    const [paper, ...papers] = [first, ...rest].flatMap(
      (fact) => register.papers.get(fact?.document ?? '') ?? [],
    );
    if (first === undefined || body === undefined || paper === undefined) return [];
    const points = pointsOf.get(paper.documentId) ?? [];
    return [{ body, day: first.when as IsoDate, papers: [paper, ...papers], met: [first, ...rest], points }];
  });
  return meetings.sort(newestFirst);
};

const newestFirst = (a: { day: IsoDate | null }, b: { day: IsoDate | null }): number =>
  (b.day ?? '').localeCompare(a.day ?? '');
