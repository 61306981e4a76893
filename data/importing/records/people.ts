import type { PersonRecord } from '../../model/paper.ts';
import { regionsNamedIn } from '../../language/regions.ts';
import { sentences } from '../../language/sentences.ts';
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
  /^(?:medlemmer|deltagere|til ?stede|mødedeltagere|øvrige deltagere|fra sekretariatet|sekretariat|gæster|indkaldte|fraværende|afbud|ikke til stede|meldt forfald|fra \p{L}+(?: \p{L}+)?(?= ?:|erne:|$)|fra \p{L}+ deltog)(?!\p{L})[^:]{0,30}:?/iu;
/** "Fra hospitalet deltog vicedirektør N.N.": a label without a colon. */
const tookPart = /^fra \p{L}+ deltog /iu;
/** Of a form's lines, those about one person. */
const postLabel = /^(?:mødeleder|formand|næstformand|referent|ordstyrer)$/iu;
const absentLabel = /^(?:fraværende|afbud|ikke til ?stede|meldt forfald)/iu;
/** These open a list even in the middle of one; "Sekretariat" alone may be somebody's role. */
const newList = /^(?:fra \p{L}+|deltagere|øvrige deltagere|gæster|medlemmer)$/iu;
/** "Stedfortræder: N.N.", "(for N.N.: N.N.)" */
const substitute = /^(?:stedfortræder|\(?for \p{Lu}[^:]{3,50}):\s*/iu;
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

/** "MFA" for Marlene F. Aulum */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

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

const isMunicipality = (text: string): boolean =>
  // Some names are also other words, and taken for the municipality's only where it says so.
  regionsNamedIn(`${text} Kommune`).some(
    ({ via, start, end }) => via === 'municipality' && start === 0 && end >= text.length,
  );

const describe = (person: PersonRecord, line: string): void => {
  const party = partyLetter.exec(line)?.[1];
  if (party && party !== initialsOf(person.name)) person.party = party;
  for (const piece of line
    .replace(/\(([^)]*)\)/g, (_, inside: string) => (isPost(inside) ? `, ${inside}, ` : ''))
    .split(/[,–\t]| - /)
    .map((part) => part.trim())
    .filter(Boolean)) {
    if (roles.test(piece)) person.role ??= piece.toLowerCase();
    else if (isMunicipality(piece)) person.organisation ??= piece;
    else if (piece === initialsOf(person.name)) continue;
    else if (organisationWords.test(piece) && !postWords.test(piece)) person.organisation ??= piece;
    else if (/\p{L}{3}/u.test(piece) && !absentMark.test(piece)) person.title ??= piece;
  }
  if (absentMark.test(line)) person.absent = true;
};

/** "REGION: …", "ALMEN PRAKSIS: …" within a list of who was there. */
const sideOfTable = /^\p{Lu}[\p{Lu} -]{3,30}: /u;

const labelLength = (text: string): number => {
  const deltog = tookPart.exec(text)?.[0];
  if (deltog) return deltog.length;
  const label = attendanceLabel.exec(text)?.[0];
  if (label?.includes(':')) return label.length;
  return sideOfTable.exec(text)?.[0].length ?? 0;
};

/** "N.N. gik kl. 10 under punkt 3." tells of somebody on the list. */
const cameOrWent = /^(?:\p{Lu}[\p{L}'’.-]* ){2,5}(?:gik|kom|forlod|ankom|deltog|mødte|var)(?!\p{L})/u;

interface ListLine {
  readonly text: string;
  /** Where it begins in the block. */
  readonly from: number;
}

/** What of a block is a line of the list by itself: each sentence that opens with a label, where prose lists them; else all of it. */
const linesOf = ({ clean: { text } }: Block): ListLine[] => {
  const found = sentences(text).map(({ start, end }) => ({ text: text.slice(start, end), from: start }));
  const labelled = found.filter((one) => labelLength(one.text) > 0);
  if (found.length < 2 || !labelled.includes(found[0]!)) return [{ text, from: 0 }];
  return labelled.map((one) => ({ ...one, text: one.text.replace(/\.$/, '') }));
};

/** A table of who was there: a column of names, and perhaps one that says whether they came. */
const nameColumn = /^(?:navn|deltager|medlem)$/iu;
const notThere = /^(?:afbud|nej|fraværende|-)$/iu;

/** Everyone on the attendance list of minutes, in its order; those under "Fraværende" are absent. `head`: where it may stand. */
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
  /** Who led and who wrote may stand above those who were there. */
  const posts: [string, string][] = [];
  const endList = (): void => {
    listing = false;
    open = null;
  };
  /** Adds those a line names, behind its label. */
  const list = (block: Block, text: string, label: number, from: number): void => {
    for (const entry of entriesOf(text, label, (piece) => nameAt(piece) !== null)) {
      const found = nameAt(entry.text);
      const at = found ? entry.text.indexOf(found) : 0;
      if (found) open = add(block, found, from + entry.start + at, absent);
      if (open)
        describe(
          open,
          `${entry.text.slice(0, at).replace(/[^:]*:/, '')}, ${entry.text.slice(at + (found?.length ?? 0))}`,
        );
    }
  };
  /** Reads one line; false where it ends the list. */
  const read = (block: Block, { text, from }: ListLine): boolean => {
    const label = labelOf(text, true);
    const opens =
      !open ||
      text.includes(':') ||
      absentLabel.test(text) ||
      newList.test(text) ||
      (absent && /^sekretariat$/iu.test(text));
    if (substitute.test(text)) {
      const name = nameAt(text.replace(substitute, '').replace(/\)$/, ''));
      if (name) add(block, name, from + text.lastIndexOf(name), false).role ??= 'stedfortræder';
      return true;
    }
    if (opens && attendanceLabel.test(text) && !nameAt(text)) {
      listing = true;
      absent = absentLabel.test(text);
      open = null;
      if (/:$/.test(text) || labelLength(text) === 0) return true;
    } else if (listing && label && label.key !== 'present' && label.key !== 'absent') return false;
    if (listing && !cameOrWent.test(text)) list(block, text, labelLength(text), from);
    return true;
  };
  for (const block of head) {
    const { text } = block.clean;
    if (block.kind === 'row') {
      const cells = text.split('\t').map((cell) => cell.trim());
      const named = cells.findIndex((cell) => nameColumn.test(cell));
      const isList = cells.length === 2 && attendanceLabel.exec(cells[0]!)?.[0] === cells[0];
      const isPost = cells.length === 2 && postLabel.test(cells[0]!);
      if (named >= 0) columns = named;
      else if (isList) {
        absent = absentLabel.test(cells[0]!);
        list(block, text, text.indexOf('\t') + 1, 0);
        endList();
      } else if (isPost) posts.push(cells as [string, string]);
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
    const lines = linesOf(block);
    if (!lines.every((line) => read(block, line))) break;
    if (/\.$/.test(text) && labelLength(lines[0]!.text) > 0) endList();
  }
  for (const [post, name] of posts)
    for (const person of people) if (name.startsWith(person.name)) person.role ??= post.toLowerCase();
  return people;
};
