import type { Sentences } from './text.da.ts';

/** What the conversation itself says in English. */
export const english: Sentences = {
  greeting: 'Hi! Ask me about your groups, agreements, meetings and decisions.',
  helpWord: 'help',
  tryOne: 'You can write, for example:',
  noText: 'I can only read text. Write your question, or write help.',
  tooLong: (limit: number) =>
    `That is longer than I can read at once. Write the question in at most ${limit} characters.`,
  oldCard: 'I can no longer use that button; write what you want and I will show a new card.',
  nothingFound: 'I found none by that name in the papers everybody may read.',
  feedbackTitle: 'Your rating',
  failed: (code: string) =>
    `Sorry, something went wrong on my side; try again in a moment, and give the secretariat the code ${code} if it goes on.`,
};
