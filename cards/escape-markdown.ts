/**
 * Escapes a plain text so that Teams' Markdown shows it as it is, whoever wrote it: no emphasis, links, images,
 * code, headings, lists or HTML come out of it. An underscore inside a word (as in file names) means nothing in
 * Markdown and stays as it is. Line breaks become spaces: the result stands in one line. Nor do cards' own functions
 * work, by which a text would be read as an instant (`{{DATE(…)}}`).
 */
export const escapeMarkdown = (text: string): string => (mayMean.test(text) ? escaped(text) : text);

/** Anything of what is escaped, and blanks other than single spaces inside; most texts have none of it. */
const mayMean = /[\\`*~[\]|{_&<>]|^[-#+=\d\s]|\s$|\s{2}|[^\S ]/;

const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*~[\]|]/g, '\\$&')
    .replace(/\{(?=\{)/g, '{\\')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^(#{1,6}|[-+=])(?=\s|$|[-+=#])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
