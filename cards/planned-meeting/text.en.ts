import type { Sentences } from './text.da.ts';

/** What the card planned-meeting says in English. */
export const english: Sentences = {
  day: 'When',
  place: 'Place',
  leader: 'Chairs the meeting',
  minuteTaker: 'Takes the minutes',
  agenda: 'Agenda',
  sources: 'Sources',
  history: 'What was done with the meeting',
  summaries: {
    shown: 'Here is a meeting of the calendar.',
    changed: 'A meeting of the calendar was changed.',
  },
};
