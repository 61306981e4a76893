import type { PersonRecord } from '../../model/paper.ts';
import { labelOf } from '../items/labels.ts';
import type { Block } from '../layout/blocks.ts';
import { entriesOf } from './attendance-entries.ts';
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
  /^(?:medlemmer|deltagere|til ?stede|mødedeltagere|øvrige deltagere|fra sekretariatet|sekretariat|gæster|fraværende|afbud|ikke til stede|meldt forfald|fra \p{L}+(?= ?:|erne:))(?!\p{L})[^:]{0,30}:?/iu;
const absentLabel = /^(?:fraværende|afbud|ikke til ?stede|meldt forfald)/iu;
/** These open a list even in the middle of one; "Sekretariat" alone may be somebody's role. */
const newList = /^(?:fra \p{L}+|deltagere|øvrige deltagere|gæster|medlemmer)$/iu;
const substitute = /^stedfortræder:\s*/iu;
const absentMark = /\b(?:afbud|fraværende|deltog ikke i mødet)\b/iu;
const partyLetter = /\(([A-ZÆØÅ]{1,2})\)/u;

/** "Hospitalsdirektør Lisbet …", "Ledende overlæge Kirsten …", "Region Nordjylland: Merete …" */
const posts = [
  'direktør',
  'chef',
  'leder',
  'læge',
  'konsulent',
  'sygeplejerske',
  'borgmester',
  'rådmand',
  'formand',
  'koordinator',
  'sekretær',
  'psykolog',
  'terapeut',
];
const anyCase = posts.map((post) => `[${post[0]!.toUpperCase()}${post[0]!}]${post.slice(1)}`).join('|');
const postBefore = new RegExp(
  String.raw`^(?:Region \p{L}+:\s+)?(?:(?:\p{L}+\s)?(?:\p{L}+(?:${posts.join('|')})|${anyCase})\s+(?=\p{Lu}))?`,
  'u',
);

/** A name at the start of a line, unless the line is a role, a post or an organisation. */
const nameAt = (text: string): string | null => {
  const found = name.exec(text.replace(postBefore, ''))?.[0].trim();
  if (!found || roles.test(found) || organisationWords.test(found)) return null;
  return postWords.test(found.split(/\s+/)[0]!) ? null : found;
};

/** A post or an organisation in brackets, and not a party's letter or when somebody came and went. */
const isPost = (inside: string): boolean =>
  /\p{L}{3}/u.test(inside) &&
  !/\d|^(?:fra|til|under|deltog|kom|gik|virtuelt|via|stedfortræder|suppleant)(?!\p{L})/iu.test(inside);

const describe = (person: PersonRecord, line: string): void => {
  const party = partyLetter.exec(line)?.[1];
  if (party) person.party = party;
  for (const piece of line
    .replace(/\(([^)]*)\)/g, (_, inside: string) => (isPost(inside) ? `, ${inside}, ` : ''))
    .split(/[,–\t]| - /)
    .map((part) => part.trim())
    .filter(Boolean)) {
    if (roles.test(piece)) person.role ??= piece.toLowerCase();
    else if (organisationWords.test(piece) && !postWords.test(piece)) person.organisation ??= piece;
    else if (/\p{L}{3}/u.test(piece) && !absentMark.test(piece)) person.title ??= piece;
  }
  if (absentMark.test(line)) person.absent = true;
};

/** "REGION: …", "ALMEN PRAKSIS: …" within a list of who was there. */
const sideOfTable = /^\p{Lu}[\p{Lu} -]{3,30}: /u;

const labelLength = (text: string): number => {
  const label = attendanceLabel.exec(text)?.[0];
  if (label?.includes(':')) return label.length;
  return sideOfTable.exec(text)?.[0].length ?? 0;
};

/** A table of who was there: a column of names, and perhaps one that says whether they came. */
const nameColumn = /^(?:navn|deltager|medlem)$/iu;
const notThere = /^(?:afbud|nej|fraværende|-)$/iu;

/** Everyone on the attendance list in the head of minutes, in its order; those under "Fraværende" are absent. */
export const attendanceIn = (head: readonly Block[]): PersonRecord[] => {
  const people: PersonRecord[] = [];
  let open: PersonRecord | null = null;
  let listing = false;
  let absent = false;
  let columns: number | null = null;
  const add = (block: Block, name: string, start: number, away: boolean): PersonRecord => {
    const known = people.find((person) => person.name === name);
    if (known) {
      known.absent ||= away;
      return known;
    }
    const source = sourceOf(block, away ? 'Fraværende' : 'Deltagere', start, start + name.length);
    const made: PersonRecord = {
      name,
      role: null,
      title: null,
      organisation: null,
      party: null,
      absent: away,
      source,
    };
    people.push(made);
    return made;
  };
  for (const block of head) {
    const { text } = block.clean;
    if (block.kind === 'row') {
      const cells = text.split('\t').map((cell) => cell.trim());
      const named = cells.findIndex((cell) => nameColumn.test(cell));
      if (named >= 0) columns = named;
      else if (columns !== null && nameAt(cells[columns] ?? '')) {
        const name = cells[columns]!;
        describe(
          add(
            block,
            name,
            text.indexOf(name),
            cells.some((cell) => notThere.test(cell)),
          ),
          cells.filter((_, i) => i !== columns).join(', '),
        );
      }
      continue;
    }
    const label = labelOf(text, true);
    const opens =
      !open ||
      text.includes(':') ||
      absentLabel.test(text) ||
      newList.test(text) ||
      (absent && /^sekretariat$/iu.test(text));
    if (substitute.test(text)) {
      const name = nameAt(text.replace(substitute, ''));
      if (name) add(block, name, text.indexOf(name), false).role ??= 'stedfortræder';
      continue;
    }
    if (opens && attendanceLabel.test(text) && !nameAt(text)) {
      listing = true;
      absent = absentLabel.test(text);
      open = null;
      if (/:$/.test(text) || !text.includes(':')) continue;
    } else if (listing && label && label.key !== 'present' && label.key !== 'absent') break;
    if (!listing) continue;
    for (const entry of entriesOf(text, labelLength(text), (piece) => nameAt(piece) !== null)) {
      const found = nameAt(entry.text);
      const from = found ? entry.text.indexOf(found) : 0;
      if (found) open = add(block, found, entry.start + from, absent);
      if (open)
        describe(
          open,
          `${entry.text.slice(0, from).replace(/[^:]*:/, '')}, ${entry.text.slice(from + (found?.length ?? 0))}`,
        );
    }
  }
  return people;
};
