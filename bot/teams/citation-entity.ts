import type { Citation } from '../../data/model/answer.ts';

/** Teams' limits: places, and characters of their names and abstracts. */
const most = 20;
const longestName = 80;
const longestAbstract = 160;

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;

/** What a message stands on, in the form in which Teams shows sources: numbered as the card numbers them. */
export const citationEntity = (citations: readonly Citation[]) => ({
  type: 'https://schema.org/Message',
  '@type': 'Message',
  '@context': 'https://schema.org',
  citation: citations.slice(0, most).map(({ document, place, quote }, index) => ({
    '@type': 'Claim',
    position: index + 1,
    appearance: {
      '@type': 'DigitalDocument',
      name: cut(place === '' ? document : `${document}, ${place}`, longestName),
      abstract: cut(quote.replace(/\s+/g, ' '), longestAbstract),
    },
  })),
});
