import { z } from 'zod';
import { accessChosen } from '../../cards/import-review/access-choice.ts';
import { fieldChosen } from '../../cards/correct-field/field-choice.ts';
import { noticeCard } from '../../cards/notice/view.ts';
import { render } from '../../cards/render.ts';
import type { Register } from '../../data/register/register.ts';
import type { CardAction, Message } from '../inbound.ts';
import { show } from '../reply.ts';
import { action, command, type ActionRoute, type MessageRoute } from '../route.ts';
import type { ChatCorrections } from './chat-corrections.ts';
import type { ChatPapers } from './chat-papers.ts';
import { refusal, sentencesIn } from './sentences.ts';

export type PaperRouteParts = {
  papers: ChatPapers;
  corrections: ChatCorrections;
  register: () => Register;
};

/** What others read along with is no place for a paper that nobody has looked through. */
const requirePersonal = ({ conversation }: Message | CardAction): void => {
  if (conversation.scope !== 'personal') throw refusal((text) => text.personalOnly);
};

/** The one paper somebody means by its file's name or its title. */
const paperNamed = (said: string, register: Register): string => {
  const wanted = said.toLowerCase();
  const current = [...register.papers.values()].filter((one) => one.supersededBy == null);
  const named = current.filter(({ file, paper }) =>
    [file, paper.document.title].some((name) => name.toLowerCase() === wanted),
  );
  const fitting =
    named.length > 0
      ? named
      : current.filter(({ file, paper }) =>
          [file, paper.document.title].some((name) => name.toLowerCase().includes(wanted)),
        );
  const [first, ...others] = fitting;
  if (first === undefined) throw refusal((text) => text.noPaper(said));
  if (others.length > 0)
    throw refusal((text) => text.severalPapers(fitting.slice(0, 5).map(({ file }) => file)));
  return first.documentId;
};

/** Papers sent as files, and `ret PAPIR`. */
export const paperMessages = ({ papers, corrections, register }: PaperRouteParts): MessageRoute[] => [
  {
    name: 'file',
    takes: ({ files }) => files.length > 0,
    reply: async (message) => {
      requirePersonal(message);
      const [file, ...others] = message.files;
      if (file === undefined || others.length > 0) throw refusal((text) => text.oneAtATime);
      return papers.receive(file, message.person, message.language);
    },
  },
  command(
    'correct',
    {
      da: [/^ret (?:papiret )?(?<paper>.+?)[.!?]*$/i],
      en: [/^correct (?:the paper )?(?<paper>.+?)[.!?]*$/i],
    },
    async (message, part) => {
      requirePersonal(message);
      const documentId = paperNamed(part('paper') ?? '', register());
      return corrections.chooseField(documentId, message.person, message.language);
    },
  ),
];

const documentId = z.string().min(1).max(100);
const staged = z.looseObject({ documentId, stage: z.string().min(1).max(100) });
const accepting = staged.extend({ access: z.string().max(500) });
const choosing = z.looseObject({ documentId, chosen: z.string().max(1_000) });
const correcting = z.looseObject({
  documentId,
  address: z.string().min(1).max(500),
  field: z.string().min(1).max(100),
  before: z.json(),
  after: z.string().max(4_000).default(''),
  reason: z.string().max(1_000).default(''),
});

/** The buttons of the cards about papers. */
export const paperActions = ({ papers, corrections }: PaperRouteParts): ActionRoute[] => [
  action('papers.accept', accepting, async (data, pressed) => {
    const { language, person } = pressed;
    const access = accessChosen(data.access);
    if (access === null) throw refusal((text) => text.chooseAccess);
    const { file, outcome, supersededBy } = await papers.accept(data, access, person);
    const text = sentencesIn(language);
    return show(
      language,
      render(noticeCard, {
        language,
        tone: 'good',
        title: text.accepted,
        text: [
          outcome === 'unchanged'
            ? text.alreadyHere(file)
            : supersededBy === null
              ? text.acceptedText(file)
              : text.acceptedOlder(file),
        ],
        facts: [],
        buttons: [{ title: text.correct, verb: 'papers.fields', data: { documentId: data.documentId } }],
      }),
      'accepted',
    );
  }),
  action('papers.discard', staged, async (data, { language, person }) => {
    await papers.discard(data, person);
    const text = sentencesIn(language);
    const { discarded: title, discardedText } = text;
    return show(
      language,
      render(noticeCard, { language, tone: 'good', title, text: [discardedText], facts: [], buttons: [] }),
      'discarded',
    );
  }),
  action('papers.fields', z.looseObject({ documentId }), (data, { language, person }) =>
    corrections.chooseField(data.documentId, person, language),
  ),
  action('papers.chooseField', choosing, async (data, { language, person }) => {
    const at = fieldChosen(data.chosen);
    if (at === null) throw refusal((text) => text.chooseField);
    return corrections.showField(data.documentId, at, person, language);
  }),
  action('papers.correct', correcting, async (data, { language, person }) => {
    const { label } = await corrections.correct(data, person, language);
    const text = sentencesIn(language);
    return show(
      language,
      render(noticeCard, {
        language,
        tone: 'good',
        title: text.corrected,
        text: [text.correctedText(label)],
        facts: [],
        buttons: [{ title: text.correct, verb: 'papers.fields', data: { documentId: data.documentId } }],
      }),
      'corrected',
    );
  }),
];
