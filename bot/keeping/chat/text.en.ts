import type { Sentences } from './text.da.ts';

/** What is said in English about erasing somebody. */
export const english: Sentences = {
  onlyAdmins: "Only Punkt's administrators can do that; ask your IT department who they are.",
  privateOnly: 'Write that to me in a private chat; others can read along here.',
  notOneself: 'You cannot erase yourself; ask another administrator to do it.',
  nothing: 'I store nothing about that person, so there is nothing to erase.',
  title: 'Erase a person',
  subtitle: 'Data protection',
  ask: [
    'Choose who is to be erased. I first show what that is, and erase nothing before you have confirmed.',
  ],
  who: 'Who?',
  whoMissing: 'Choose a person.',
  search: 'Search for a name',
  next: 'See what is erased',
  confirmTitle: (name) => `Erase ${name}?`,
  confirm: (things, count) => [
    `It is about ${String(count)} pieces of information: ${things.join(', ')}.`,
    'In written procedures that are over, name and remarks are taken out; the votes still count. In those that run, it happens when they are over.',
    'It cannot be undone. Papers that name the person themselves are not changed.',
  ],
  doIt: 'Erase',
  done: 'The person has been erased.',
  waits: (count) =>
    `The person has been erased. ${String(count)} written ${count === 1 ? 'procedure they sit in is' : 'procedures they sit in are'} not over; I erase the rest there when that is so.`,
};
