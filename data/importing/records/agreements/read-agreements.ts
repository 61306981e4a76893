import { findDates } from '../../../language/dates.ts';
import { danish } from '../../../language/word-boundary.ts';
import type { AgreementRecord, GroupRecord } from '../../../model/paper.ts';
import { sourceOf } from '../../place.ts';
import type { Structure } from '../../structure.ts';
import type { Unit } from '../../units.ts';
import { agreementsNamedIn } from './agreement-names.ts';
import { approvalsIn } from './approvals.ts';
import { sameThread } from './thread.ts';
import { agreementAt, collectAgreements, newAgreement, agreementKey, type Agreements } from './collect.ts';
import { partiesIn, readOwnership } from './ownership.ts';

const happened = danish(
  /\b(?:revideret|revideres|revision|indgået|evalueret|evaluering(?:en)?|sendt|erstatter|erstattes|træder i kraft|i kraft|udløber|ophører|forlænge(?:t|s|lse)|opsag(?:t|es)|opsigelse|justeres|justeret|tilrettes|implementer\p{L}+|høring|forventes|ny version|gælder|afventer|behandlet|udarbejdes|løber)\b/iu,
);
/** "Aftalen", "Den reviderede aftale": the agreement last spoken of in the item or section. */
const back = danish(
  /\b(?:aftalen|den (?:reviderede|nye|tilrettede|justerede) aftale|samarbejdsaftalen|forløbsprogrammet)\b/iu,
);

/** Goes through the paper once, keeping in mind which agreement was spoken of last. */
const readEvents = (units: readonly Unit[], agreements: Agreements, own: AgreementRecord | null): void => {
  let last: { record: AgreementRecord; unit: Unit } | null = null;
  for (const unit of units) {
    const { text } = unit.clean;
    const [named] = agreementsNamedIn(unit);
    if (last && !sameThread(last.unit, unit)) last = null;
    if (!last && own) last = { record: own, unit };
    if (named) last = { record: agreementAt(agreements, named, unit), unit };
    const mention = named ?? back.exec(text);
    if (
      !last ||
      !mention ||
      unit.kind === 'heading' ||
      unit.kind === 'row' ||
      unit.label === 'recommendation'
    )
      continue;
    const at =
      'name' in mention
        ? mention
        : { name: mention[0], start: mention.index, end: mention.index + mention[0].length };
    const { record } = last;
    record.approvals.push(...approvalsIn(unit, { ...at, record }));
    if (!happened.test(text)) continue;
    const dates = findDates(text, { ...(unit.day && { reference: unit.day }), years: true });
    const told = dates.length ? dates.map((date) => date.when) : [null];
    for (const date of told) record.events.push({ date, text, source: sourceOf(unit, unit.place) });
  }
};

/** "SAMARBEJDSAFTALE om X" is the same as "Samarbejdsaftale om X". */
const calm = (title: string): string =>
  title.replace(/^\p{Lu}{4,}/u, (word) => word[0]! + word.slice(1).toLowerCase());

/** "mellem" on a line of its own, and a party on each of the next. */
const partiesBelow = (units: readonly Unit[]): { parties: string[]; unit: Unit } | null => {
  const at = units.findIndex((unit) => /^(?:indgået )?mellem:?$/iu.test(unit.clean.text));
  if (at < 0) return null;
  const parties: Unit[] = [];
  for (const unit of units.slice(at + 1)) {
    if (unit.clean.text.length > 80 || /^[(\d]|[.:]$/.test(unit.clean.text)) break;
    if (!/^og$/iu.test(unit.clean.text)) parties.push(unit);
  }
  return parties.length > 1
    ? { parties: parties.map((unit) => unit.clean.text.replace(/(?: og|,)$/, '')), unit: parties[0]! }
    : null;
};

/** In an agreement's own paper, the agreement is what the title says. */
const ownPaper = (
  structure: Structure,
  units: readonly Unit[],
  agreements: Agreements,
): AgreementRecord | null => {
  const first = units[0];
  if (
    structure.kind !== 'aftale' ||
    !structure.title.block ||
    !first ||
    /notat|status|oversigt/iu.test(structure.title.title)
  )
    return null;
  const title = calm(structure.title.title);
  const record =
    agreements.get(agreementKey(title)) ?? newAgreement(title, first, 0, first.clean.text.length);
  agreements.set(agreementKey(title), record);
  const agreed = units.find((unit) => partiesIn(unit.clean.text).length > 1);
  const below = agreed ? null : partiesBelow(units);
  if (!record.parties.length && (agreed ?? below)) {
    record.parties = agreed ? partiesIn(agreed.clean.text) : below!.parties;
    const { place, ...unit } = agreed ?? below!.unit;
    record.sources['parties'] = sourceOf(unit, place);
  }
  return record;
};

/**
 * Every agreement and programme that a paper names, with owner, parties, approvals and what happened to it.
 */
export const agreementsIn = (
  structure: Structure,
  units: readonly Unit[],
  main: GroupRecord | null,
  region: string | null,
): AgreementRecord[] => {
  const agreements = collectAgreements(units);
  const own = ownPaper(structure, units, agreements);
  readOwnership(units, agreements, main, own);
  readEvents(units, agreements, own);
  const records = [...new Set(agreements.values())];
  for (const record of records) record.region ??= region;
  return records;
};
