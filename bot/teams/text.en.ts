import type { Sentences } from './text.da.ts';

/** What the conversation itself says in English. */
export const english: Sentences = {
  greeting: 'Hi! Ask me about your groups, agreements, meetings and decisions.',
  help: [
    'I answer from your own papers – terms of reference, minutes, agendas and agreements – and show where it stands. If it does not stand there, I say so.',
    'Ask in your own words, in Danish or English: who owns an agreement, what a group must do, what was decided, when there is a meeting or a deadline.',
  ],
  helpWord: 'help',
  tryOne: 'You can write, for example:',
  nearest: 'The nearest I found:',
  chooseOne: 'Write, for example:',
  noText: 'I can only read text. Write your question, or write help.',
  tooLong: (limit: number) =>
    `That is longer than I can read at once. Write the question in at most ${limit} characters.`,
  otherTenant:
    "I belong to another organisation and cannot answer here; ask the group's secretariat for access.",
  failed: (code: string) =>
    `Sorry, something went wrong on my side; try again in a moment, and give the secretariat the code ${code} if it goes on.`,
};
