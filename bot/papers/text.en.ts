import type { Sentences } from './text.da.ts';

/** What is said in English about papers that are sent, accepted and corrected. */
export const english: Sentences = {
  personalOnly: 'Send the paper to me in a private chat; others can read along here.',
  notImporter:
    "Only a group's secretary or chair and Punkt's administrators can do that; ask the group's secretary.",
  oneAtATime: 'Send one paper at a time, so that you can look each one through; nothing was read in.',
  notDownloaded: {
    host: 'I only fetch files that were sent in Teams; send me the file itself.',
    address: 'I only fetch files that were sent in Teams; send me the file itself.',
    redirect: 'The file was moved while I fetched it; send it again.',
    'too-large': 'The file is larger than 30 MB; save it without pictures and send it again.',
    timeout: 'Fetching the file took too long; send it again in a moment.',
    failed: 'I could not fetch the file from Teams; send it again.',
  },
  gone: 'The paper is no longer waiting to be accepted; send the file again.',
  otherGroup: 'The paper belongs to another group; only its secretary or chair can change who may read it.',
  notYours:
    'Only whoever sent the paper can accept or discard it; send the file yourself if you are to import it.',
  closedItems: "The paper has closed items, so only its own group's secretary or chair can correct it.",
  accepted: 'The paper has been accepted',
  acceptedText: (file) => `${file} can now be used in answers.`,
  acceptedOlder: (file) =>
    `${file} was kept as an older version; answers rest on the newer one that is already here.`,
  alreadyHere: (file) => `${file} was here already, so its content is unchanged.`,
  discarded: 'The paper has been discarded',
  discardedText: 'Nothing of it was kept.',
  wasAccepted:
    'The paper has already been accepted and cannot be discarded; correct it, or send a new version.',
  corrected: 'The field has been corrected',
  correctedText: (field) => `${field} has been corrected. The paper's own words still stand beside it.`,
  correct: 'Correct a field',
  noPaper: (said) => `I know no paper called "${said}"; write the file's name as it stands in the answers.`,
  severalPapers: (names) => `Several papers fit, so write the whole name: ${names.join('; ')}.`,
  chooseField: 'Choose the field to correct.',
  chooseAccess: 'Choose who may read the paper; nothing has been accepted yet.',
};
