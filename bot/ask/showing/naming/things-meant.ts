import { regionNamed } from '../../../../data/language/regions.ts';
import { nameKey, wordsOf } from '../../../../data/register/name-key.ts';
import type { Thing } from '../../../../data/register/thing.ts';
import type { Sight } from '../sight.ts';
import { nameIndexOf } from './name-index.ts';

const inRegion = /^(?<name>.+?)(?:,| i| in)? \(?(?:region )?(?<region>\p{L}+)\)?$/iu;
const under = /^(?<name>.+) (?:under|i|in|of) (?<body>.+)$/iu;

/** The groups and agreements a text names; of a name that several have, those of the conversation's region and group. */
export const thingsMeant = (text: string, sight: Sight): Thing[] => {
  const { called } = nameIndexOf(sight.register);
  const whole = called(text);
  if (whole.length > 0) return ofHere(whole, sight);
  const { name, region } = inRegion.exec(text)?.groups ?? {};
  const there = regionNamed(region ?? '');
  if (name !== undefined && there !== null)
    return nearest(
      called(name).filter((thing) => thing.region === there),
      name,
    );
  const part = under.exec(text)?.groups;
  return called(part?.['name'] ?? '').filter((thing) => isUnder(thing, part?.['body'] ?? ''));
};

const isUnder = ({ within }: Thing, body: string): boolean => {
  const words = new Set(wordsOf(within ?? ''));
  return nameKey(body) !== '' && wordsOf(body).every((word) => words.has(word));
};

/** Of those in one region, the ones of just that name go before those that only have the subject. */
const nearest = (things: readonly Thing[], name: string): Thing[] => {
  const key = nameKey(name);
  const exact = things.filter((thing) => thing.names.some((one) => nameKey(one) === key));
  return exact.length > 0 ? exact : [...things];
};

const ofHere = (things: readonly Thing[], { region, group }: Sight): Thing[] => {
  const there = things.filter((thing) => region !== null && thing.region === region);
  const left = there.length > 0 ? there : things;
  const own = left.filter((thing) => group !== null && isUnder(thing, group));
  return own.length > 0 ? own : [...left];
};
