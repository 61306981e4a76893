import { danish } from '../../language/word-boundary.ts';
import type { PersonRecord } from '../../model/paper.ts';
import { sourceOf } from '../place.ts';
import type { Unit } from '../units.ts';

const name = String.raw`\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}\.?(?![\p{L}]))?(?:\s+\p{Lu}[\p{L}'’-]+){1,3}`;
const post = String.raw`(?:[\p{L}-]*(?:direktør|chef|leder|læge|konsulent|sygeplejerske|borgmester|koordinator|formand|ansvarlig|terapeut|souschef|overlæge|repræsentant))`;
/** "Navn, titel, organisation" as a line of its own */
const line = new RegExp(String.raw`^(${name}), (\p{L}[^,]{3,60})(?:, (.{3,90}))?$`, 'u');
/** "Velkommen til Navn, direktør for X", "… Navn, programansvarlig, deltager" */
const appositive = new RegExp(
  String.raw`(${name}), (?:(?:der|som) er )?(${post}(?: (?:for|i|på|ved) [^,.]{3,60})?)(?:, ([^,.]{3,60}?))?(?=[,.]|$)`,
  'gu',
);
/** "regionsrådsformand Navn" */
const titled = new RegExp(
  String.raw`(?<![\p{L}])(${post}(?: for (?:KKR )?\p{Lu}[\p{L} ]{2,30}?)?),? (${name})`,
  'gu',
);
/** "Navn, Navn og Navn gav en status", "v. Navn", "Udarbejdet af: Navn" */
const acting = new RegExp(
  String.raw`^((?:${name}(?:, | og )?){1,5}) (?:gav|orienterede|fremlagde|præsenterede|deltog|deltager|ønskede|bemærkede|bød|oplyste|spurgte|fortalte|redegjorde|foreslog|takkede|indledte|undersøger|udarbejder)(?![\p{L}])`,
  'u',
);
const by = new RegExp(
  String.raw`(?:\sv\.|\sved|[Uu]darbejdet af:?|[Ff]orfatter:|[Rr]eferent:|[Rr]ef\.:|[Kk]ontaktperson:)\s+(${name})`,
  'gu',
);
/** "Formand Astrid Kornum": the post is no name. */
const postFirst = new RegExp(
  String.raw`^(Formand|Næstformand|Medformand|\p{Lu}\p{Ll}*(?:direktør|chef|leder|læge|konsulent|borgmester|koordinator)) (${name})$`,
  'u',
);
/** Cheap looks that spare most sentences the long patterns. */
const twoCapitals = /[A-ZÆØÅ][^\s]*\s[A-ZÆØÅ]/;
const postHint =
  /direktør|chef|leder|læge|konsulent|sygeplejerske|borgmester|koordinator|formand|ansvarlig|terapeut|repræsentant/i;
const byHint = /\sv\.\s|\sved\s|darbejdet af|orfatter:|eferent:|ef\.:|ontaktperson:/;
/** Capitalised words that are no people. */
const noName = danish(
  /\b(?:\p{L}*(?:kommune|sygehus|hospital|region|gruppe|udvalg|forum|råd|klynge|styrelse|program|afdeling|hjem|aftale|akutmodtagelse|organisation|sundheds\p{L}*|psykiatri|center|niveau|sekretariat|praksis|projekt|rådhus|mødested|mødesal|lokale)(?:n|en|et|ns)?|Den|Det|De|Der|Danske|Danmark|Esbjerg|Ad|Hold|Punkt|Status|Fra)\b/iu,
);

const isName = (text: string): boolean => !noName.test(text) && /^\p{Lu}/u.test(text);

/** The people that a paper names outside an attendance list, with post and organisation where it gives them. */
export const namedPeopleIn = (units: readonly Unit[]): PersonRecord[] => {
  const people = new Map<string, PersonRecord>();
  const add = (unit: Unit, found: string, post: string | null, organisation: string | null): void => {
    const [, before, rest] = postFirst.exec(found.trim()) ?? [];
    const name = rest ?? found.trim();
    const role = post ?? before?.toLowerCase() ?? null;
    const at = unit.clean.text.indexOf(name);
    if (at < 0 || !isName(name)) return;
    const known = people.get(name);
    if (known) {
      known.role ??= role;
      known.organisation ??= organisation;
    } else
      people.set(name, {
        name,
        role,
        title: null,
        organisation,
        party: null,
        absent: null,
        source: sourceOf(unit, unit.place, at, at + name.length),
      });
  };
  for (const unit of units) {
    if (unit.kind === 'row' || unit.label === 'absent' || unit.label === 'attachments') continue;
    const { text } = unit.clean;
    if (!twoCapitals.test(text)) continue;
    const posted = postHint.test(text);
    const whole = line.exec(text);
    if (whole && !/\.$/.test(text)) add(unit, whole[1]!, whole[2]!, whole[3] ?? null);
    for (const [, found, role, organisation] of posted ? text.matchAll(appositive) : [])
      add(
        unit,
        found!,
        role!,
        organisation && !/^(?:deltager|der|som)/u.test(organisation) ? organisation : null,
      );
    for (const [, role, found] of posted ? text.matchAll(titled) : []) add(unit, found!, role!, null);
    for (const [, found] of byHint.test(text) ? text.matchAll(by) : []) add(unit, found!, null, null);
    const actors = acting.exec(text)?.[1];
    for (const actor of actors?.split(/, | og /) ?? []) add(unit, actor, null, null);
  }
  return [...people.values()];
};
