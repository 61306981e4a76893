import { noticeCard } from '../../../cards/notice/view.ts';
import { render } from '../../../cards/render.ts';
import type { Inbound, Language, Person } from '../../inbound.ts';
import { show, type Reply } from '../../reply.ts';
import { command, type MessageRoute } from '../../route.ts';
import { sentencesFor } from '../../sentences-for.ts';
import { refusal } from '../chat/sentences.ts';
import { isSetUp, setupChecklist, type SetupFacts, type StepState } from './checklist.ts';
import { danish, type Sentences } from './text.da.ts';
import { english } from './text.en.ts';

const { sentencesIn } = sentencesFor<Sentences>(danish, english);

export interface SetupParts {
  isAdmin: (person: Person) => boolean;
  facts: () => SetupFacts;
}

/** Next to what is missing, what to write for the first group it is missing in. */
const waysOn = (steps: readonly StepState[], language: Language) => {
  const text = sentencesIn(language);
  const firstOf = (step: StepState['step']) => steps.find((one) => one.step === step)?.missing[0];
  const [secretary, deaf] = [firstOf('secretaries'), firstOf('people')];
  return [
    ...(secretary === undefined ? [] : [{ title: text.addTo(secretary), say: text.addTo(secretary) }]),
    ...(deaf === undefined ? [] : [{ title: text.unreachable(deaf), say: text.unreachable(deaf) }]),
  ];
};

/** The checklist as a card. */
export const setupReply = (steps: readonly StepState[], language: Language): Reply => {
  const text = sentencesIn(language);
  const left = steps.filter(({ done }) => !done).length;
  return show(
    language,
    render(noticeCard, {
      language,
      tone: left === 0 ? 'good' : 'warning',
      title: text.title(left),
      text: [left === 0 ? text.ready : text.lead],
      facts: steps.map((one) => ({ title: text.steps[one.step], value: text.state(one) })),
      buttons: waysOn(steps, language),
    }),
    'setup',
  );
};

const words = {
  da: [/^\/?(?:vis )?opsætning(?:en)?[.!?\s]*$/iu],
  en: [/^\/?(?:show )?(?:the )?set-?up[.!?\s]*$/iu],
};

/** What an administrator can write to see how far setting up is; nobody else is told of it. */
export const setupRoutes = ({ isAdmin, facts }: SetupParts): MessageRoute[] => [
  command('setup', words, async ({ person, conversation, language }) => {
    if (!isAdmin(person)) throw refusal((text) => text.onlyAdmins);
    // It names groups and what is wrong with them.
    if (conversation.scope !== 'personal') throw refusal((text) => text.privateOnly);
    return setupReply(setupChecklist(facts()), language);
  }),
];

/** In place of a greeting or a welcome: the checklist, for an administrator by themselves, while something is missing. */
export const setupInstead = (
  { isAdmin, facts }: SetupParts,
  { person, conversation, language }: Pick<Inbound, 'person' | 'conversation' | 'language'>,
): Reply | null => {
  if (!isAdmin(person) || conversation.scope !== 'personal') return null;
  const steps = setupChecklist(facts());
  return isSetUp(steps) ? null : setupReply(steps, language);
};
