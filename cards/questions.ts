import { say } from './actions.ts';

/** Questions of which each is a button that asks it: for templates, with the line above them. */
export const questionButtons = (questions: readonly string[], tryOne: string) => ({
  hasQuestions: questions.length > 0,
  tryOne,
  questions: questions.slice(0, mostQuestions).map((question) => ({ question, say: say(question) })),
});

const mostQuestions = 6;
