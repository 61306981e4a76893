import { answerCard } from '../../cards/answer/view.ts';
import { chooseCard } from '../../cards/choose/view.ts';
import { render } from '../../cards/render.ts';
import type { Answer } from '../../data/model/answer.ts';
import type { Reply } from '../reply.ts';

/**
 * An answer as it is shown: a card with its quotes and their places, or the choice between its meanings.
 * @param waysOn what can be asked instead, for answers that lead nowhere
 */
export const answerReply = (answer: Answer, waysOn: string[]): Reply => {
  const { status, language, lead, citations, nearest, alternatives } = answer;
  const shared = { kind: 'card', status, language, citations, feedback: true } as const;
  if (status === 'ambiguous')
    return { ...shared, rendered: render(chooseCard, { language, lead, alternatives }) };
  const suggestions = status === 'unknown' ? waysOn : [];
  const rendered = render(answerCard, {
    language,
    status,
    lead,
    note: null,
    citations,
    nearest,
    suggestions,
  });
  return { ...shared, rendered };
};
