import type { AgreementRecord } from '../../../model/paper.ts';
import { sourceOf } from '../../place.ts';
import type { Unit } from '../../units.ts';
import { nameKey } from '../name-key.ts';
import { agreementsNamedIn, type AgreementName } from './agreement-names.ts';

export type Agreements = Map<string, AgreementRecord>;

/** The words for "agreement" itself: what is left tells which one it is. */
const generic =
  /^(?:samarbejdsaftal|aftal|rammeaftal|tværsektoriel|revideret|reviderede|ny|nye|fæl|regional)$/u;

/** Where it holds is not what it is about. */
const inRegion = /\s+i (?:hele )?(?:Region \p{L}+|regionen)$/u;

/** "aftalen om sårpleje" and "Samarbejdsaftale om sårpleje" are one; "forløbsprogram" stays in the key. */
export const agreementKey = (name: string): string => {
  const all = nameKey(name.replace(inRegion, '')).split(' ');
  const telling = all.filter((word) => !generic.test(word));
  return [...(telling.length ? telling : all)].sort().join(' ');
};

export const newAgreement = (title: string, unit: Unit, start: number, end: number): AgreementRecord => ({
  title,
  aliases: [],
  region: null,
  scope: null,
  owner: null,
  parties: [],
  events: [],
  approvals: [],
  sources: {},
  source: sourceOf(unit, unit.place, start, end),
});

/** The record of an agreement, made at its first mention. */
export const agreementAt = (agreements: Agreements, found: AgreementName, unit: Unit): AgreementRecord => {
  const key = agreementKey(found.name);
  const known = agreements.get(key);
  if (known) return known;
  const made = newAgreement(found.name, unit, found.start, found.end);
  agreements.set(key, made);
  return made;
};

/** Collects every agreement named in the paper; the writing used most is the title, the others are aliases. */
export const collectAgreements = (units: readonly Unit[]): Agreements => {
  const agreements: Agreements = new Map();
  const writings = new Map<AgreementRecord, Map<string, number>>();
  for (const unit of units) {
    for (const found of agreementsNamedIn(unit)) {
      const agreement = agreementAt(agreements, found, unit);
      const counts = writings.get(agreement) ?? new Map<string, number>();
      writings.set(agreement, counts.set(found.name, (counts.get(found.name) ?? 0) + 1));
    }
  }
  for (const [agreement, counts] of writings) {
    const [title, ...aliases] = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
    agreement.title = title!.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
    agreement.aliases = aliases.filter((alias) => alias.toLowerCase() !== title!.toLowerCase());
  }
  return agreements;
};
