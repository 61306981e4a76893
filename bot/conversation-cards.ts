import type { Ability } from '../cards/abilities.ts';
import { feedbackCard } from '../cards/feedback/view.ts';
import { helpCard } from '../cards/help/view.ts';
import { render } from '../cards/render.ts';
import { welcomeCard } from '../cards/welcome/view.ts';
import type { Conversation, Feedback, Language } from './inbound.ts';
import { show, type Reply } from './reply.ts';

/** What this Punkt can do; a feature that is added is named here. */
const abilities: Ability[] = ['ask', 'decide', 'meet', 'minutes', 'remind', 'papers', 'people'];

/** What Punkt can do, with questions to try. */
export const helpReply = (language: Language, scope: Conversation['scope'], examples: string[]): Reply =>
  show(
    language,
    render(helpCard, { language, abilities, mentioned: scope !== 'personal', examples }),
    'help',
  );

/** The first thing Punkt says where it was put. @param group the one the conversation is bound to */
export const welcomeReply = (
  language: Language,
  scope: Conversation['scope'],
  group: string | null,
  examples: string[],
): Reply =>
  show(language, render(welcomeCard, { language, variant: scope, group, abilities, examples }), 'welcome');

/** The dialog in which a thumb gets its reason. */
export const feedbackDialog = ({ language, reaction, messageId }: Feedback): Reply =>
  show(language, render(feedbackCard, { language, reaction, answerId: messageId ?? '' }), 'feedback');
