import { z } from 'zod';
import { accessChosen } from '../../cards/import-review/access-choice.ts';
import { fieldChosen } from '../../cards/correct-field/field-choice.ts';
import { noticeCard, type NoticeButton } from '../../cards/notice/view.ts';
import { render } from '../../cards/render.ts';
import type { CardAction, Language, Message } from '../inbound.ts';
import { show, type Reply } from '../reply.ts';
import { action, command, type ActionRoute, type MessageRoute } from '../route.ts';
import type { ChatCorrections } from './chat-corrections.ts';
import type { ChatPapers } from './chat-papers.ts';
import { refusal, sentencesIn } from './sentences.ts';

export type PaperRouteParts = {
  papers: ChatPapers;
  corrections: ChatCorrections;
};

/** What others read along with is no place for a paper that nobody has looked through. */
const requirePersonal = ({ conversation }: Message | CardAction): void => {
  if (conversation.scope !== 'personal') throw refusal((text) => text.personalOnly);
};

/** Papers sent as files, and `ret PAPIR`. */
export const paperMessages = ({ papers, corrections }: PaperRouteParts): MessageRoute[] => [
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
      return corrections.chooseNamed(part('paper') ?? '', message.person, message.language);
    },
  ),
];

/** Ids of ours; the store takes not just any text for one. */
const id = z.string().regex(/^[\w-]{1,100}$/);
const documentId = id;
const staged = z.looseObject({ documentId, stage: id });
const accepting = staged.extend({ access: z.string().max(500).optional() });
const choosing = z.looseObject({ documentId, chosen: z.string().max(1_000).optional() });
const correcting = z.looseObject({
  documentId,
  address: z.string().min(1).max(500),
  field: z.string().min(1).max(100),
  before: z.json(),
  after: z.string().max(4_000).default(''),
  /** Nothing is to stand there; a field left blank by oversight is not emptied. */
  emptied: z.enum(['true', 'false']).default('false'),
  reason: z.string().max(1_000).default(''),
});

/** A button's route, for cards that are only ever shown in a personal chat. */
const inPersonal: typeof action = (verb, schema, reply) =>
  action(verb, schema, async (data, pressed) => {
    requirePersonal(pressed);
    return reply(data, pressed);
  });

/** Says that something is done; of a paper that is there, with the way to correct a field of it. */
const doneReply = (
  language: Language,
  status: string,
  title: string,
  told: string,
  correctable: string | null,
): Reply => {
  const { correct } = sentencesIn(language);
  const buttons: NoticeButton[] =
    correctable === null
      ? []
      : [{ title: correct, verb: 'papers.fields', data: { documentId: correctable } }];
  const rendered = render(noticeCard, { language, tone: 'good', title, text: [told], facts: [], buttons });
  return show(language, rendered, status);
};

/** The buttons of the cards about papers. */
export const paperActions = ({ papers, corrections }: PaperRouteParts): ActionRoute[] => [
  inPersonal('papers.accept', accepting, async (data, pressed) => {
    const { language, person } = pressed;
    const access = accessChosen(data.access);
    if (access === null) throw refusal((text) => text.chooseAccess);
    const { file, outcome, supersededBy } = await papers.accept(data, access, person);
    const text = sentencesIn(language);
    const told =
      outcome === 'unchanged'
        ? text.alreadyHere(file)
        : supersededBy === null
          ? text.acceptedText(file)
          : text.acceptedOlder(file);
    return doneReply(language, 'accepted', text.accepted, told, data.documentId);
  }),
  inPersonal('papers.discard', staged, async (data, { language, person }) => {
    await papers.discard(data, person);
    const { discarded, discardedText } = sentencesIn(language);
    return doneReply(language, 'discarded', discarded, discardedText, null);
  }),
  inPersonal('papers.fields', z.looseObject({ documentId }), (data, { language, person }) =>
    corrections.chooseField(data.documentId, person, language),
  ),
  inPersonal('papers.chooseField', choosing, async (data, { language, person }) => {
    const at = fieldChosen(data.chosen);
    if (at === null) throw refusal((text) => text.chooseField);
    return corrections.showField(data.documentId, at, person, language);
  }),
  inPersonal('papers.correct', correcting, async (data, { language, person }) => {
    const after = data.emptied === 'true' ? null : data.after;
    const { label } = await corrections.correct({ ...data, after }, person, language);
    const text = sentencesIn(language);
    return doneReply(language, 'corrected', text.corrected, text.correctedText(label), data.documentId);
  }),
];
