/** What can be chosen in the form that opens a ballot, by the ids that come back from it. */
export const formChoices = {
  form: ['for-against', 'choice', 'accession'],
  /** A share is of the seats, where nothing else is said of it. */
  rule: [
    'simple',
    'absolute',
    'two-thirds',
    'two-thirds-eligible',
    'two-thirds-cast',
    'three-quarters',
    'three-quarters-eligible',
    'three-quarters-cast',
    'unanimous',
    'consent',
  ],
  quorum: ['none', 'half', 'half-eligible', 'two-thirds', 'two-thirds-eligible', 'all', 'all-eligible'],
  seats: ['organisations', 'people', 'chairs'],
  visibility: ['open', 'until-voted', 'until-closed'],
  minimum: ['0', '24', '48', '72', '168'],
  which: ['earlier', 'later'],
} as const;

export type FormChoice<K extends keyof typeof formChoices> = (typeof formChoices)[K][number];

/** The choice of the legal basis that stands in no paper. */
export const statedByChair = 'stated';

/** The most characters of what is written in it. A card must fit into a message, so it is less than a ballot may have. */
export const mostWritten = {
  title: 300,
  text: 12_000,
  variants: 4_000,
  basis: 4_000,
  words: 400,
  followUps: 3_000,
};
