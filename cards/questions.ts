import { say } from './actions.ts';
import { visibleText } from './visible-text.ts';

const mostQuestions = 6;
/** Characters. A button sends its question whole; one longer than this is no question but would fill the card. */
const longestQuestion = 1_000;

/** Can a button ask it? */
export const isAskable = (question: string | null): question is string =>
  question !== null && question.length <= longestQuestion && visibleText(question) !== '';

/** Questions of which each is a button that asks it: for templates, with the line above them. */
export const questionButtons = (questions: readonly string[], tryOne: string) => {
  const asked = questions.filter(isAskable).slice(0, mostQuestions);
  return {
    hasQuestions: asked.length > 0,
    tryOne,
    questions: asked.map((question) => ({ question, say: say(question) })),
  };
};
