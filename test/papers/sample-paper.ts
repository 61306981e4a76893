import type { Paper } from '../../data/model/paper.ts';
import type { ReadPaper } from '../../data/store/papers/stage.ts';

interface Sample {
  file?: string;
  kind?: Paper['document']['kind'];
  title?: string;
  body?: string | null;
  region?: string | null;
  date?: Paper['document']['date'];
  meeting?: string | null;
  status?: Paper['document']['status'];
  /** What the text says: another one makes another document. */
  text?: string;
  owner?: string | null;
  /** How many agenda items it has. */
  items?: number;
  at?: string;
}

const source = { place: 'Afsnit 1', page: null, start: 0, end: 5 };

const agendaItem = (number: number): Paper['items'][number] => ({
  number,
  title: `Sag ${String(number)}`,
  minutes: 10,
  closed: false,
  recommendations: [{ text: 'At sagen godkendes.', source }],
  decision: { text: `Godkendt som nummer ${String(number)}. 😀`, outcome: 'adopted', source },
  positions: [{ party: 'Øby Kommune', text: 'Enig.', source }],
  attachments: [],
  fields: { Baggrund: 'æ'.repeat(200) },
  source,
});

/** A small paper as importing would hand it over: a kommissorium of a made-up body with one agreement. */
export const samplePaper = ({
  file = 'paper.txt',
  kind = 'kommissorium',
  title = 'Kommissorium for prøvegruppen',
  body = 'Prøvegruppen',
  region = 'Syd',
  date = '2024-01-15',
  meeting = null,
  status = 'approved',
  text = 'Første udgave.',
  owner = 'Prøvegruppen',
  items = 1,
  at = '2024-02-01T09:00:00.000Z',
}: Sample = {}): ReadPaper => ({
  raw: { text: `${title}\n${text}\n`, pages: [{ page: 1, start: 0 }] },
  paper: {
    document: { file, kind, title, body, region, date, status, source: null },
    meeting: meeting === null ? null : { group: body, date: meeting, time: null, place: null, source },
    items: Array.from({ length: items }, (_, index) => agendaItem(index + 1)),
    groups: [],
    agreements: [
      {
        title: 'Aftale om prøver',
        aliases: [],
        region,
        scope: null,
        owner,
        parties: ['Øby Kommune'],
        events: [],
        approvals: [],
        sources: {},
        source,
      },
    ],
    people: [
      {
        name: 'Bo Prøve',
        role: 'medlem',
        title: null,
        organisation: null,
        party: null,
        absent: false,
        source,
      },
      {
        name: 'Bo Prøve',
        role: 'formand',
        title: null,
        organisation: null,
        party: null,
        absent: true,
        source,
      },
    ],
    followUps: [],
    deadlines: [],
    amounts: [],
    abbreviations: {},
    warnings: [],
  },
  passages: [],
  file,
  bytesHash: 'b'.repeat(64),
  at,
});

/** The same paper with the records changed: what a better importer would read out of the same text. */
export const reread = (read: ReadPaper, change: (paper: Paper) => void): ReadPaper => {
  const paper = structuredClone(read.paper);
  change(paper);
  return { ...read, paper };
};
