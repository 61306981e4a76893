import { rangeOf, type IsoDate, type When } from '../../../../data/model/time.ts';
import type { DeadlineKind, StatedDeadline } from '../../../../data/model/deadline.ts';
import type { Fact } from '../../../../data/register/fact.ts';
import { nameKey } from '../../../../data/register/name-key.ts';
import { dayOf, regionOf } from '../../../../data/register/paper-names.ts';
import type { Register, RegisterPaper } from '../../../../data/register/register.ts';
import type { Thing } from '../../../../data/register/thing.ts';
import { idOf, statedAs } from './stated.ts';

/** What a paper says is known from its day on; what an agenda says, as soon as it is out. */
const isKnown = (paper: RegisterPaper, today: IsoDate | null): boolean =>
  today === null || paper.paper.document.kind === 'dagsorden' || (dayOf(paper) ?? today) <= today;

/**
 * The papers that are a group's own: those whose body it is. Drafts and replaced versions decide nothing.
 * @param today papers of later days are not there yet; null: all are
 */
export const papersOf = (register: Register, group: Thing, today: IsoDate | null = null): Set<string> => {
  const names = new Set(group.names.map(nameKey));
  const own = [...register.papers.values()].filter((paper) => {
    const { body, status } = paper.paper.document;
    const there = body !== null && names.has(nameKey(body)) && (paper.supersededBy ?? null) === null;
    return (
      there &&
      isKnown(paper, today) &&
      status !== 'draft' &&
      (group.region === null || (regionOf(paper) ?? group.region) === group.region)
    );
  });
  return new Set(own.map(({ documentId }) => documentId));
};

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();
const sameDays = (one: When | null, other: When | null): boolean => {
  if (one === null || other === null) return one === other;
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return a.from === b.from && a.to === b.to;
};

/** Do two sentences say the same matter: does one contain the other? */
const overlap = (one: Fact, other: Fact): boolean => {
  const [a, b] = [one, other].map(({ object, citation }) => [flat(object), flat(citation.quote)]);
  return (a ?? []).some((text) => (b ?? []).some((more) => more.includes(text) || text.includes(more)));
};

const kindOf = ({ relation, quality }: Fact): DeadlineKind => {
  if (relation === 'follow-up') return 'follow-up';
  return quality === 'expected' || quality === 'expiry' ? quality : 'hard';
};

/** Of several kinds for one matter, the one that binds most. */
const binding: readonly DeadlineKind[] = ['hard', 'expiry', 'follow-up', 'expected'];

/**
 * The deadlines and follow-ups that a group's papers state. What is said twice under an item is one, with both places; a
 * deadline that a decision moved has the decided day, with the first kept, and the first is no deadline of its own.
 * Vague ones keep their words and their range. Pure.
 */
export const paperDeadlines = (
  register: Register,
  group: Thing,
  groupId: string,
  today: IsoDate | null = null,
): StatedDeadline[] => {
  const papers = papersOf(register, group, today);
  const facts = register.facts.filter(
    ({ relation, document, standing }) =>
      (relation === 'follow-up' || relation === 'deadline') &&
      standing === 'in-force' &&
      papers.has(document),
  );
  const at = (fact: Fact): string => `${fact.document} ${fact.item ?? ''}`;
  const moved = facts.filter(({ movedFrom }) => movedFrom !== null);
  const replaced = (fact: Fact): boolean =>
    moved.some((one) => one !== fact && at(one) === at(fact) && sameDays(one.movedFrom, fact.when));
  const matters = new Map<string, Fact[][]>();
  for (const fact of facts) {
    if (fact.when !== null && replaced(fact)) continue;
    const here = matters.get(at(fact)) ?? [];
    matters.set(at(fact), here);
    const same = here.find((matter) =>
      matter.some((one) => sameDays(one.when, fact.when) && overlap(one, fact)),
    );
    if (same === undefined) here.push([fact]);
    else same.push(fact);
  }
  return [...matters.values()].flat().flatMap((matter) => {
    const kind = binding.find((one) => matter.some((fact) => kindOf(fact) === one)) ?? 'follow-up';
    const [first] = matter.toSorted((a, b) => b.object.length - a.object.length);
    if (first === undefined) return [];
    const item = first.item === null ? null : (register.things.get(first.item) ?? null);
    const quotes = matter.flatMap(({ citation, also }) => [citation, ...also]);
    return [
      statedAs({
        id: idOf('paper', groupId, first.statedOn, item?.name ?? null, flat(first.object)),
        kind,
        groupId,
        text: first.object.slice(0, 4000),
        when: first.when,
        first: matter.find(({ movedFrom }) => movedFrom !== null)?.movedFrom ?? null,
        responsible:
          matter.find(({ relation, quality }) => relation === 'follow-up' && quality !== null)?.quality ??
          null,
        item: item?.name ?? null,
        statedOn: first.statedOn,
        sources: quotes.filter(
          (one, index) =>
            quotes.findIndex(({ quote, place }) => quote === one.quote && place === one.place) === index,
        ),
      }),
    ];
  });
};
