const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A footnote's number as it is written in the text: 12 → ¹². */
export const superscript = (number: number | string): string =>
  String(number).replace(/\d/g, (digit) => raised[Number(digit)]!);

/** A name without the footnote marks in it: they stay in what is quoted, and out of what it is called. */
export const withoutMarks = (name: string): string => name.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, '');
