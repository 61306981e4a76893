import { entriesNamed, expand } from '../language/abbreviations.ts';
import { regionNamed, sameGround } from '../language/regions.ts';
import type { Mention } from './mention.ts';
import { isRelative, nameKey, topicOfShortForm, wordsOf } from './name-key.ts';
import type { Thing, ThingId, ThingKind } from './thing.ts';

/**
 * Which mentions are the same thing. Never by abbreviation alone and never across regions: the same name in two
 * regions is two things, and a name that many bodies have is told apart by the body it is part of.
 */
export interface Identities {
  things: ReadonlyMap<ThingId, Thing>;
  /** The thing a paper means by a name, or null when the register has none by that name there. */
  find(kind: ThingKind, name: string, where: Pick<Mention, 'region' | 'within' | 'document'>): ThingId | null;
}

type Where = Pick<Mention, 'region' | 'within' | 'document'>;

/** Where a name is unique: within its body for relative names, else in its region; unknown regions stay apart. */
const realm = (kind: ThingKind, name: string, { region, within, document }: Where): string => {
  if (kind === 'meeting' || kind === 'item') return document;
  const place = region ?? `?${document}`;
  return kind === 'group' && isRelative(name) ? `${place}/${within === null ? '' : nameKey(within)}` : place;
};

const keyOf = (kind: ThingKind, name: string, where: Where): string =>
  `${kind}|${realm(kind, name, where)}|${nameKey(name)}`;

/** Joins the mentions into things. Pure: the same mentions in the same order give the same things. */
export const identify = (mentions: readonly Mention[]): Identities => {
  const groupOf: number[] = mentions.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (groupOf[at] !== at) at = groupOf[at] as number;
    return at;
  };
  const join = (a: number, b: number): void => {
    const [low, high] = [Math.min(root(a), root(b)), Math.max(root(a), root(b))];
    groupOf[high] = low;
  };

  const firstWith = new Map<string, number>();
  mentions.forEach((mention, i) => {
    for (const name of [mention.name, ...mention.aliases].flatMap((one) => sameNames(one, mention))) {
      const key = keyOf(mention.kind, name, mention);
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, i);
      else join(first, i);
    }
  });
  for (const [short, long] of shortForms(mentions)) join(short, long);

  const members = new Map<number, Mention[]>();
  mentions.forEach((mention, i) => {
    const at = root(i);
    members.set(at, [...(members.get(at) ?? []), mention]);
  });
  const things = new Map<ThingId, Thing>();
  for (const [at, same] of members) things.set(`t${at}`, thingOf(`t${at}`, same));
  return {
    things,
    find: (kind, name, where) => {
      const at = firstWith.get(keyOf(kind, name, where));
      return at === undefined ? null : `t${root(at)}`;
    },
  };
};

/** The name, and where the glossary knows it in that region, the full name of the body it stands for. */
const sameNames = (name: string, { kind, region }: Mention): string[] => {
  const known = region === null ? null : regionNamed(region);
  if (kind !== 'group' || known === null) return [name];
  const entries = [...expand(name, known), ...entriesNamed(name)].filter(
    (entry) => entry.region !== null && sameGround(entry.region, known),
  );
  return [name, ...entries.flatMap((entry) => entry.full.slice(0, 1))];
};

/** "X-aftalen" is the agreement whose subject begins with X, if the region has exactly one such. */
const shortForms = (mentions: readonly Mention[]): [number, number][] => {
  const pairs: [number, number][] = [];
  mentions.forEach((short, i) => {
    if (short.kind !== 'agreement' || short.region === null) return;
    const topic = [short.name, ...short.aliases].map(topicOfShortForm).find((found) => found !== null);
    if (topic === undefined) return;
    const fitting = mentions
      .map((long, at) => ({ long, at }))
      .filter(({ long, at }) => at !== i && long.kind === 'agreement' && long.region === short.region)
      .filter(({ long }) => topicOfShortForm(long.name) === null && wordsOf(long.name).includes(topic));
    const distinct = new Set(fitting.map(({ long }) => nameKey(long.name)));
    if (distinct.size === 1) for (const { at } of fitting) pairs.push([i, at]);
  });
  return pairs;
};

const thingOf = (id: ThingId, same: readonly Mention[]): Thing => {
  const names = [...new Set(same.flatMap((mention) => [mention.name, ...mention.aliases]))];
  const first = same[0] as Mention;
  return {
    id,
    kind: first.kind,
    name: same.map((mention) => mention.name).reduce((a, b) => (b.length > a.length ? b : a)),
    names,
    region: same.find((mention) => mention.region !== null)?.region ?? null,
    within: same.find((mention) => mention.within !== null)?.within ?? null,
    papers: [...new Set(same.map((mention) => mention.document))],
    draft: same.every((mention) => mention.draft),
    number: first.number,
    date: first.date,
  };
};
