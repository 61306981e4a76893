import type { PersonRecord } from '../../model/paper.ts';
import { labelOf } from '../items/labels.ts';
import type { Block } from '../layout/blocks.ts';
import { sourceOf } from '../place.ts';

const particle = '(?:af|von|van|de|la|el|al|der)';
/** Two to five capitalised words; initials and double names count as words. */
const name = new RegExp(
  `^\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:${particle}|\\p{Lu}[\\p{L}'’-]*\\.?|\\p{Lu}\\.)){0,3}\\s+\\p{Lu}[\\p{L}'’-]*(?=$|[\\s,(–-])`,
  'u',
);
const roles =
  /^(?:formand|næstformand|forperson|medformand|medlem|suppleant|stedfortræder|observatør|sekretariat|sekretær|referent|mødeleder|tovholder|gæst)\b/iu;
const postWords =
  /(?:direktør|chef|leder|læge|konsulent|sygeplejerske|borgmester|rådmand|koordinator|medarbejder|formand|repræsentant|terapeut|farmaceut|jordemoder|fuldmægtig|sekretær|rådgiver|specialist|professor|overlæge|visitator)(?:en)?\b/iu;
const organisationWords =
  /kommune\b|region\b|sygehus|hospital|\bPLO\b|almen praksis|psykiatri|praksis|afdeling|sekretariat|center/iu;
const attendanceLabel =
  /^(?:medlemmer|deltagere|til ?stede|mødedeltagere|øvrige deltagere|fra sekretariatet|sekretariat|gæster|fraværende|afbud|ikke til stede)\b[^:]{0,30}:?/iu;
const absentLabel = /^(?:fraværende|afbud|ikke til ?stede)/iu;
const absentMark = /\b(?:afbud|fraværende|deltog ikke i mødet)\b/iu;
const partyLetter = /\(([A-ZÆØÅ]{1,2})\)/u;

/** A name at the start of a line, unless the line is a role, a post or an organisation. */
const nameAt = (text: string): string | null => {
  const found = name.exec(text)?.[0].trim();
  if (!found || roles.test(found) || organisationWords.test(found)) return null;
  return postWords.test(found.split(/\s+/)[0]!) ? null : found;
};

interface Entry {
  block: Block;
  start: number;
  end: number;
  text: string;
}

/** One line can list several people ("Afbud: Navn, Navn og Navn"); a person's own line has title and organisation. */
const entriesIn = (block: Block): Entry[] => {
  const { text } = block.clean;
  const label = attendanceLabel.exec(text)?.[0];
  const from = label && /:/.test(label) ? label.length : 0;
  const pieces: Entry[] = [];
  let at = from;
  const separator = text.includes(';') ? /(;)/u : /(;|\sog\s|,(?=\s*\p{Lu}[\p{L}'’.-]+\s+\p{Lu}))/u;
  for (const piece of text.slice(from).split(separator)) {
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() && !/^(?:;|og|,)$/.test(piece.trim()))
      pieces.push({ block, start: at + lead, end: at + piece.trimEnd().length, text: piece.trim() });
    at += piece.length;
  }
  const named = pieces.filter((piece) => nameAt(piece.text));
  return named.length > 1 && named.length === pieces.length
    ? pieces
    : [{ block, start: from, end: text.length, text: text.slice(from).trim() }];
};

const describe = (person: PersonRecord, line: string): void => {
  const party = partyLetter.exec(line)?.[1];
  if (party) person.party = party;
  for (const piece of line
    .replace(/\([^)]*\)/g, '')
    .split(/[,–\t]| - /)
    .map((part) => part.trim())
    .filter(Boolean)) {
    if (roles.test(piece)) person.role ??= piece.toLowerCase();
    else if (organisationWords.test(piece) && !postWords.test(piece)) person.organisation ??= piece;
    else if (/\p{L}{3}/u.test(piece) && !absentMark.test(piece)) person.title ??= piece;
  }
  if (absentMark.test(line)) person.absent = true;
};

/** Everyone on the attendance list in the head of minutes, in its order; those under "Fraværende" are absent. */
export const attendanceIn = (head: readonly Block[]): PersonRecord[] => {
  const people: PersonRecord[] = [];
  let open: PersonRecord | null = null;
  let listing = false;
  let absent = false;
  for (const block of head) {
    const { text } = block.clean;
    const label = labelOf(text, true);
    const opens = !open || text.includes(':') || absentLabel.test(text);
    if (opens && attendanceLabel.test(text) && !nameAt(text)) {
      listing = true;
      absent = absentLabel.test(text);
      open = null;
      if (/:$/.test(text) || !text.includes(':')) continue;
    } else if (listing && label && label.key !== 'present' && label.key !== 'absent') break;
    if (!listing) continue;
    for (const entry of entriesIn(block)) {
      const found = nameAt(entry.text);
      if (!found) {
        if (open) describe(open, entry.text);
        continue;
      }
      const source = sourceOf(
        block,
        absent ? 'Fraværende' : 'Deltagere',
        entry.start,
        entry.start + found.length,
      );
      const known = people.find((person) => person.name === found);
      open = known ?? {
        name: found,
        role: null,
        title: null,
        organisation: null,
        party: null,
        absent,
        source,
      };
      if (known) known.absent ||= absent;
      else people.push(open);
      describe(open, entry.text.slice(found.length));
    }
  }
  return people;
};
