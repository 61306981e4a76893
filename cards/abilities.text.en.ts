import type { AbilityTexts } from './abilities.text.da.ts';

/** What Punkt can do, as help and welcome tell it in English. */
export const english: AbilityTexts = {
  ask: {
    title: 'Ask',
    text: 'Write in your own words: who owns an agreement, what a group must do, what was decided, when there is a meeting. I answer from your papers and show where it says so.',
  },
  papers: {
    title: 'Add papers',
    text: 'Secretaries can send me a paper as docx or pdf in a private chat. You see what I found before anything counts.',
  },
  people: {
    title: 'Keep track of the groups',
    text: 'See who is in a group, and whom I cannot reach in Teams. Secretaries can add and remove people.',
  },
  decide: {
    title: 'Decide between meetings',
    text: 'Send an item out for written procedure. I collect the answers and write the decision down.',
  },
  meet: {
    title: 'Hold meetings',
    text: 'Plan a year of meetings, see the calendar, propose items, and send the agenda out. Write for example calendar, agenda or new meeting.',
  },
  minutes: {
    title: 'Send apologies and write minutes',
    text: 'If you cannot come, the others are given your substitute and your remarks. The secretary writes the minutes here, and the chairs approve them.',
  },
  remind: {
    title: 'Keep the deadlines',
    text: 'I remind those who must act, in good time. Write for example my deadlines.',
  },
};
