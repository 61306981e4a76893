import type { Sentences } from './text.da.ts';

/** What the card welcome says in English. */
export const english: Sentences = {
  title: 'Hi, I am Punkt',
  leads: {
    personal: 'I help you with your groups, agreements, meetings and decisions.',
    group:
      'I help you with groups, agreements, meetings and decisions. Mention me with @Punkt, and I answer here in the chat.',
    channel:
      'I help you with groups, agreements, meetings and decisions. Mention me with @Punkt, and I answer here in the channel.',
  },
  bound: (group) => `Questions here are understood to be about ${group}.`,
  helpHow: {
    personal: 'Write help when you want to see this again.',
    group: 'Write @Punkt help when you want to see this again.',
    channel: 'Write @Punkt help when you want to see this again.',
  },
  tryOne: 'Try, for example:',
  summary: 'Punkt is ready to help.',
};
