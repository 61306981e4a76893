import { danish } from '../../../language/word-boundary.ts';
import type { AgreementRecord, GroupRecord } from '../../../model/paper.ts';
import { withoutMarks } from '../../extract/superscript.ts';
import { startOf } from '../../layout/clean-text.ts';
import { sourceOf } from '../../place.ts';
import { bodyOfHeading } from '../../sections.ts';
import type { Unit } from '../../units.ts';
import { mentionsIn } from '../groups/collect.ts';
import { groupNamesIn } from '../groups/names/group-names.ts';
import { agreementsNamedIn } from './agreement-names.ts';
import { sameThread } from './thread.ts';
import { agreementAt, agreementKey, newAgreement, type Agreements } from './collect.ts';

/**
 * Who keeps an agreement: maintains it, interprets it, has it in its portfolio. Approving, implementing, paying
 * or running it is something else.
 */
const owning = danish(
  /\b(?:varetager\b[^.]*\b(?:vedligehold|fortolkning)|vedligeholder|ajourfører|holder|passer|ejer|er ejer af|ansvar(?:et)? for (?:vedligehold|den løbende|følgende|at (?:vedligeholde|ajourføre|holde|revidere|opdatere))|overtaget|ansvarlig for\b[^.]*\b(?:vedligehold|følgende|revision)|portefølje(?:n)?\b|hører under|er forankret i|forankres i)\b/iu,
);
const owned = danish(
  /\b(?:ejes af|vedligeholdes af|^ejer:|ejerskabet overgik|er forankret i|forankres i|hører under|ligger i regi af|varetages (?:\p{L}+ )?af|ansvaret (?:for aftalen )?(?:ligger|er placeret) (?:hos|i))\b/iu,
);
/** "har aftalen i sin portefølje": the owner stands before the verb, the agreement behind it. */
const holding = danish(
  /\bhar (?:\p{L}+ )?(?=(?:samarbejds)?aftalen\b[^.]*\bportefølje)|\bhar (?:\p{L}+ )?ansvar(?:et)? for (?=aftalen\b)/iu,
);
const list = /aftaler?(?:ne)?\b[^:]*:$/iu;
const made = danish(
  /\b(?:indgået|aftalt|gælder|indgås) mellem (.+?)(?=[:.;]|,? (?:som|der|og (?:gælder|træder|er))\b|$)/iu,
);

/** "mellem de 22 kommuner og Region X" → both; the last "og" parts them. */
export const partiesIn = (text: string): string[] => {
  const found = made.exec(text)?.[1];
  if (!found) return [];
  return found
    .split(/,\s+|\s+og\s+(?=(?:\p{Lu}|de |den |almen |praktiserende |regionen|kommunerne))/u)
    .map((party) => party.trim())
    .filter(Boolean);
};

const own = (agreement: AgreementRecord, owner: string, unit: Unit): void => {
  if (agreement.owner) return;
  agreement.owner = owner;
  agreement.sources['owner'] = sourceOf(unit, unit.place);
};

const ownTitle = /aftaler?\b[^.]*\b(?:ejer|varetager|vedligeholder)|portefølje/iu;
const inBrackets = /\s*\((?:ejes|varetages) af ([^)]+)\)$/iu;

/** What tells that the bullets are agreements someone keeps: the sentence above them, or the heading. */
const ownsList = (unit: Unit): boolean => {
  const lead = unit.leadIn?.clean.text;
  if (lead !== undefined) return list.test(lead) && owning.test(lead);
  return unit.section.some((title) => ownTitle.test(title) && !/\bikke\b|\buden\b/iu.test(title));
};

/**
 * "Vi varetager … følgende aftaler:" and a bullet for each: the bullet is the agreement's full title. Who keeps
 * them is named in the lead-in, or is the body the heading or the paper is about.
 */
const readLists = (units: readonly Unit[], agreements: Agreements, main: string | null): void => {
  for (const unit of units) {
    if (unit.kind !== 'bullet' || startOf(unit.clean) !== startOf(unit.part.clean)) continue;
    const bracketed = inBrackets.exec(unit.part.clean.text);
    if (!bracketed && !ownsList(unit)) continue;
    const title = withoutMarks(unit.part.clean.text)
      .replace(inBrackets, '')
      .replace(/\s*\([^)]*\)$/, '')
      .replace(/[.;,]$/, '');
    if (!/aftale|program/iu.test(title)) continue;
    const agreement = agreementTitled(title, unit, agreements);
    const lead = unit.leadIn?.clean.text ?? '';
    const headed = unit.section[0] ? bodyOfHeading(unit.section[0]) : null;
    const owner = bracketed?.[1] ?? groupNamesIn(lead)[0]?.name ?? headed ?? main;
    if (!owner) continue;
    own(agreement, owner, bracketed ? unit : (unit.leadIn ?? unit));
    if (!agreement.parties.length) agreement.parties = partiesIn(lead);
    if (agreement.parties.length) agreement.sources['parties'] ??= sourceOf(unit.leadIn!, unit.leadIn!.place);
  }
};

/** The record of an agreement whose full title is given; earlier, shorter writings become aliases. */
const agreementTitled = (title: string, unit: Unit, agreements: Agreements): AgreementRecord => {
  const key = agreementKey(title);
  const agreement = agreements.get(key) ?? newAgreement(title, unit, 0, title.length);
  if (agreement.title !== title) agreement.aliases.push(agreement.title);
  agreement.title = title;
  agreement.aliases = agreement.aliases.filter((alias) => alias.toLowerCase() !== title.toLowerCase());
  agreement.source = sourceOf(unit, unit.place);
  agreements.set(key, agreement);
  return agreement;
};

const negated = danish(/\b(?:ejer|varetager|vedligeholder)\b[^.;]{0,40}\bikke\b/iu);
const genericSubject = danish(/^(?:gruppen|\p{L}*gruppen|udvalget|rådet|netværket|forummet)\b/iu);
const theAgreement =
  /(?<!\p{L})aftalen(?!\p{L})|^den(?= (?:ejes|er|har|hører|udløber|gælder|varetages))|^ejer:|(?<=men )ejerskabet/iu;

/** "Den løbende ajourføring varetages af X", in the agreement's own paper. */
const kept = danish(
  /\b(?:ajourføring|vedligehold(?:else)?|fortolkning(?:sspørgsmål)?)\b[^.]{0,60}\bvaretages af\s/iu,
);

/** "Arbejdsgruppen X vedligeholder samarbejdsaftalen om Y"; "Aftalen om Y er forankret i X" */
const readSentences = (
  units: readonly Unit[],
  agreements: Agreements,
  paperOwn: AgreementRecord | null,
): void => {
  let last: { agreement: AgreementRecord; unit: Unit } | null = null;
  for (const unit of units) {
    const named = agreementsNamedIn(unit);
    // A heading that is an agreement's name: "aftalen" below it is that one.
    if (unit.kind === 'heading' && named[0])
      last = { agreement: agreementAt(agreements, named[0], unit), unit };
    if (
      unit.kind === 'row' ||
      unit.kind === 'heading' ||
      unit.label === 'recommendation' ||
      unit.label === 'history'
    )
      continue;
    const { text } = unit.clean;
    const groups = mentionsIn(unit);
    const spokenOf = last && sameThread(last.unit, unit) ? last.agreement : paperOwn;
    const keeper = paperOwn && !named.length ? kept.exec(text) : null;
    const keeping =
      keeper && groups.find((group) => group.start >= keeper.index + keeper[0].length - 1)?.name;
    if (paperOwn && keeping) own(paperOwn, keeping, unit);
    const back = spokenOf && !named.length ? theAgreement.exec(text) : null;
    const spoken = back ? [{ name: back[0], start: back.index, end: back.index + back[0].length }] : named;
    for (const found of spoken) {
      const agreement: AgreementRecord = (back && spokenOf) || agreementAt(agreements, found, unit);
      last = { agreement, unit };
      const passive = owned.exec(text.slice(found.end));
      const held = holding.exec(text);
      const active =
        owning.exec(text.slice(0, found.start)) ?? (held !== null && held.index < found.start ? held : null);
      const owner = passive
        ? groups.find((group) => group.start >= found.end + passive.index)?.name
        : active &&
          !negated.test(text) &&
          (groups.find((group) => group.end <= active.index + 1)?.name ??
            (genericSubject.test(text) && unit.section[0] ? bodyOfHeading(unit.section[0]) : null));
      if (owner) own(agreement, owner, unit);
      if (!agreement.parties.length && /(?:indgået|aftalt) mellem/iu.test(text)) {
        agreement.parties = partiesIn(text);
        if (agreement.parties.length) agreement.sources['parties'] = sourceOf(unit, unit.place);
      }
    }
  }
};

const ownerColumn =
  /^(?:ejer(?:es af)?|ejes af|ansvarlig(?: gruppe| for aftalen)?|ansvarligt forum|ansvar|forankring|portefølje|forankret i|vedligehold(?:es af)?|varetages af|passes af|holdes(?: ajour| ved lige)? af|hører under|gruppe|hvem(?: har den)?)$/iu;
const titleColumn = /^(?:aftale|samarbejdsaftale|aftalens? (?:titel|navn)|titel|navn|samarbejdsaftaler)$/iu;
const emptyCell =
  /^(?:[-–.?]|\(?ingen\b.*|ikke (?:afklaret|fastlagt|udpeget|placeret).*|afventer.*|uafklaret|ingen|)$/iu;

/** A table with one agreement a row and a column for who keeps it. */
const readTables = (units: readonly Unit[], agreements: Agreements): void => {
  let header: { title: number; owner: number } | null = null;
  for (const unit of units) {
    if (unit.kind !== 'row') {
      if (unit.kind === 'heading') header = null;
      continue;
    }
    const cells = unit.clean.text.split('\t').map((cell) => cell.trim());
    const title = cells.findIndex((cell) => titleColumn.test(cell));
    const owner = cells.findIndex((cell) => ownerColumn.test(cell));
    if (title >= 0) {
      header = { title, owner };
      continue;
    }
    const name = header && cells[header.title];
    if (!header || !name) continue;
    const start = unit.clean.text.indexOf(name);
    const agreement = agreementAt(agreements, { name, start, end: start + name.length }, unit);
    agreement.title = name;
    const keeper = header.owner >= 0 ? (cells[header.owner] ?? '') : '';
    if (!emptyCell.test(keeper)) own(agreement, keeper, unit);
  }
};

/** Reads who keeps which agreement, and between whom it is made; `paperOwn` is the one the paper itself is. */
export const readOwnership = (
  units: readonly Unit[],
  agreements: Agreements,
  main: GroupRecord | null,
  paperOwn: AgreementRecord | null,
): void => {
  readLists(units, agreements, main?.name ?? null);
  readTables(units, agreements);
  readSentences(units, agreements, paperOwn);
};
