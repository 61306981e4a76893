import type { Sentences } from './text.da.ts';

/** What the card help says in English. */
export const english: Sentences = {
  title: 'What I can help with',
  lead: 'If it is not in your papers, I say so.',
  how: 'Write in Danish or English.',
  howInChannel: 'Write in Danish or English, and mention me with @ when you ask here.',
  tryOne: 'Try, for example:',
  summary: 'Punkt tells what you can ask.',
};
