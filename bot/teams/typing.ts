import { ActivityTypes, type TurnContext } from 'botbuilder';

/**
 * Milliseconds: `first` before somebody is shown that Punkt works on it, `again` between the times it is shown, which is
 * as long as Teams shows it.
 */
export type TypingPace = { first: number; again: number };
export const typingPace: TypingPace = { first: 700, again: 3_000 };

/** Shows typing while work takes longer than a moment, and never after it is done. */
export const whileWorking = async <T>(
  context: Pick<TurnContext, 'sendActivity'>,
  work: () => Promise<T>,
  { first, again }: TypingPace = typingPace,
): Promise<T> => {
  let timer: NodeJS.Timeout;
  let showing: Promise<unknown> = Promise.resolve();
  const show = (): void => {
    // Whether it is shown matters to nobody: the reply is what counts.
    showing = context.sendActivity({ type: ActivityTypes.Typing }).catch(() => undefined);
    timer = setTimeout(show, again);
  };
  timer = setTimeout(show, first);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    await showing;
  }
};
