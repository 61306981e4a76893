import { ActivityTypes, type TurnContext } from 'botbuilder';

/** Milliseconds before somebody is shown that Punkt works on it, and between the times it is shown: Teams shows it that long. */
const patience = 700;
const again = 3_000;

/** Shows typing while work takes longer than a moment, and never after it is done. */
export const whileWorking = async <T>(context: TurnContext, work: () => Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout;
  let showing: Promise<unknown> = Promise.resolve();
  const show = (): void => {
    // Whether it is shown matters to nobody: the reply is what counts.
    showing = context.sendActivity({ type: ActivityTypes.Typing }).catch(() => undefined);
    timer = setTimeout(show, again);
  };
  timer = setTimeout(show, patience);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    await showing;
  }
};
