/** White space folded to single blanks, letters composed (NFC). How a quote and its document are compared. */
export const fold = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Folded, in lower case and without Markdown's marks. How what is told is searched for a required fact. */
export const lowered = (text: string): string => fold(text).toLowerCase().replace(/[*_`]/gu, '');
