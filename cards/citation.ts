/** A quoted place: `quote` verbatim in the file `document`, and how a reader finds it there. */
export interface Citation {
  document: string;
  place: string;
  quote: string;
}

/** Where something stands that is told and not quoted. */
export type Place = Pick<Citation, 'document' | 'place'>;

/** "Referat 30. november 2023, Punkt 3 · referat.pdf": what a reader knows first, the file after it. */
export const placeLine = ({ document, place }: Place): string =>
  [place, document].filter((part) => part.trim() !== '').join(' · ');

/** A text in quotation marks. */
export const quoted = (text: string): string => `“${text}”`;
