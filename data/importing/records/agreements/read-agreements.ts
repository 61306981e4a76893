import { findDates } from '../../../language/dates.ts';
import { danish } from '../../../language/word-boundary.ts';
import type { AgreementRecord, GroupRecord } from '../../../model/paper.ts';
import type { IsoDate } from '../../../model/time.ts';
import { sourceOf } from '../../place.ts';
import type { Structure } from '../../structure.ts';
import type { Unit } from '../../units.ts';
import { agreementNamesIn } from './agreement-names.ts';
import { approvalsIn } from './approvals.ts';
import { agreementAt, collectAgreements, newAgreement, agreementKey, type Agreements } from './collect.ts';
import { partiesIn, readOwnership } from './ownership.ts';

const happened = danish(
  /\b(?:revideret|revideres|revision|indgået|evalueret|evaluering(?:en)?|sendt|erstatter|erstattes|træder i kraft|i kraft|udløber|ophører|forlænge(?:t|s|lse)|opsag(?:t|es)|opsigelse|justeres|justeret|tilrettes|implementer\p{L}+|høring|forventes|ny version|gælder|afventer|behandlet|udarbejdes|løber)\b/iu,
);
/** "Aftalen", "Den reviderede aftale": the agreement last spoken of in the item or section. */
const back = danish(
  /\b(?:aftalen|den (?:reviderede|nye|tilrettede|justerede) aftale|samarbejdsaftalen|forløbsprogrammet)\b/iu,
);

const sameThread = (a: Unit, b: Unit): boolean =>
  a.at === b.at && (a.at !== null || a.section[0] === b.section[0]);

/** Goes through the paper once, keeping in mind which agreement was spoken of last. */
const readEvents = (units: readonly Unit[], agreements: Agreements, reference: IsoDate | null): void => {
  let last: { record: AgreementRecord; unit: Unit } | null = null;
  for (const unit of units) {
    const { text } = unit.clean;
    const [named] = agreementNamesIn(text);
    if (last && !sameThread(last.unit, unit)) last = null;
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
    record.approvals.push(...approvalsIn(unit, { ...at, record }, reference));
    const dates = findDates(text, { ...(reference && { reference }), years: true });
    if (happened.test(text))
      record.events.push({ date: dates[0]?.when ?? null, text, source: sourceOf(unit, unit.place) });
  }
};

/** In an agreement's own paper, the agreement is what the title says. */
const ownPaper = (structure: Structure, units: readonly Unit[], agreements: Agreements): void => {
  const first = units[0];
  if (structure.kind !== 'aftale' || !structure.title.block || !first) return;
  const named = agreementNamesIn(structure.title.title)[0];
  const title = named?.name ?? structure.title.title;
  if (/notat|status|oversigt/iu.test(structure.title.title)) return;
  const record =
    agreements.get(agreementKey(title)) ?? newAgreement(title, first, 0, first.clean.text.length);
  agreements.set(agreementKey(title), record);
  const agreed = units.find((unit) => partiesIn(unit.clean.text).length > 1);
  if (!record.parties.length && agreed) {
    record.parties = partiesIn(agreed.clean.text);
    record.sources['parties'] = sourceOf(agreed, agreed.place);
  }
};

/**
 * Every agreement and programme that a paper names, with owner, parties, approvals and what happened to it.
 * `reference` gives a date its missing year.
 */
export const agreementsIn = (
  structure: Structure,
  units: readonly Unit[],
  main: GroupRecord | null,
  region: string | null,
  reference: IsoDate | null,
): AgreementRecord[] => {
  const agreements = collectAgreements(units);
  ownPaper(structure, units, agreements);
  readOwnership(units, agreements, main);
  readEvents(units, agreements, reference);
  const records = [...new Set(agreements.values())];
  for (const record of records) record.region ??= region;
  return records;
};
