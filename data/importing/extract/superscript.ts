const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A footnote's number as it is written in the text: 12 → ¹². */
export const superscript = (number: number | string): string =>
  String(number).replace(/\d/g, (digit) => raised[Number(digit)]!);
