import type { Sentences } from './text.da.ts';

/** What the conversation itself says in English. */
export const english: Sentences = {
  greeting: 'Hi! Ask me about your groups, agreements, meetings and decisions.',
  helpWord: 'help',
  tryOne: 'You can write, for example:',
  noText: 'I can only read text. Write your question, or write help.',
  tooLong: (limit: number) =>
    `That is longer than I can read at once. Write the question in at most ${limit} characters.`,
  tooFast: 'That is too fast for me; wait half a minute and then try again.',
  oldCard: 'I can no longer use that button; write what you want and I will show a new card.',
  nothingFound: 'I found none by that name in the papers everybody may read.',
  feedbackTitle: 'Your rating',
  failed: (code: string) =>
    `Sorry, something went wrong on my side; try again in a moment, and give the secretariat the code ${code} if it goes on.`,
  filesInPersonalChat: 'Files I can give you in your own chat with me only; write the same there.',
  sayYes: 'Say yes to the file at the end of the chat, and I will put it in your OneDrive.',
  fileDeclined: 'Then I will not send the file. Write again if you want it.',
  fileNotTaken: 'The file could not be put in your OneDrive. Ask for it again and I will try once more.',
};
