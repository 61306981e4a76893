import type { Paper, Passage } from '../../data/model/paper.ts';
import type { Source, Statement } from '../../data/model/source.ts';
import type { RegisterPaper } from '../../data/register/register.ts';

/** Finds the places of a text by what stands there, so that fixtures hold no offsets. */
export const placesIn = (text: string) => {
  const at = (words: string, place: string): Source => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`the fixture does not hold: ${words}`);
    return { place, page: null, start, end: start + words.length };
  };
  const says = (words: string, place: string): Statement => ({ text: words, source: at(words, place) });
  return { at, says };
};

/** A paper with nothing in it but its head. */
export const emptyPaper = (head: Partial<Paper['document']> & { file: string }): Paper => ({
  document: {
    kind: 'andet',
    title: '',
    body: null,
    region: null,
    date: null,
    status: null,
    source: null,
    ...head,
  },
  meeting: null,
  items: [],
  groups: [],
  agreements: [],
  people: [],
  followUps: [],
  deadlines: [],
  amounts: [],
  abbreviations: {},
  warnings: [],
});

export const group = (
  name: string,
  source: Source,
  more: Partial<Paper['groups'][number]> = {},
): Paper['groups'][number] => ({
  name,
  aliases: [],
  kind: null,
  region: null,
  parent: null,
  replaces: [],
  tasks: [],
  seats: [],
  chairs: [],
  contacts: [],
  secretariat: null,
  meetingRules: [],
  limits: [],
  validFrom: null,
  validTo: null,
  sources: {},
  source,
  ...more,
});

export const agreement = (
  title: string,
  source: Source,
  more: Partial<Paper['agreements'][number]> = {},
): Paper['agreements'][number] => ({
  title,
  aliases: [],
  region: null,
  scope: null,
  owner: null,
  parties: [],
  events: [],
  approvals: [],
  sources: {},
  source,
  ...more,
});

/** Passages line by line: a line ending in ':' leads in, `# ` heads, `- ` is a bullet, the rest are sentences. */
const passagesOf = (text: string): Passage[] => {
  const passages: Passage[] = [];
  let section: string[] = [];
  let item: number | null = null;
  let start = 0;
  for (const line of text.split('\n')) {
    const source = { place: section.join(', '), page: null, start, end: start + line.length };
    start += line.length + 1;
    if (line.trim() === '') continue;
    if (line.startsWith('# ')) {
      const title = line.slice(2);
      section = [title];
      item = Number(/^Punkt (\d+)/u.exec(title)?.[1] ?? 0) || null;
      continue;
    }
    const kind = line.startsWith('- ') ? 'bullet' : 'sentence';
    const label = line.startsWith('Beslutning:')
      ? 'decision'
      : line.startsWith('Indstilling:')
        ? 'recommendation'
        : null;
    passages.push({ text: line, kind, section, item, label, closed: false, source });
  }
  return passages;
};

export const registerPaper = (
  text: string,
  paper: Paper,
  supersededBy: string | null = null,
): RegisterPaper => ({
  documentId: paper.document.file,
  file: paper.document.file,
  raw: { text, pages: [] },
  paper,
  supersededBy,
  passages: passagesOf(text),
});
