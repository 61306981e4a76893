import { escapeMarkdown } from './escape-markdown.ts';
import { shortened, visibleText } from './visible-text.ts';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Stands for the `$` of a `${` that somebody wrote, so that one left by the template is known from it. */
const mask = '\uE000';

/** The view with every `${` in its strings masked. */
export const maskedIn = (value: unknown): unknown => {
  if (typeof value === 'string') return value.includes('${') ? value.replaceAll('${', `${mask}{`) : value;
  if (Array.isArray(value)) return value.map(maskedIn);
  if (!isNode(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, maskedIn(one)]));
};

/** Where clients show Markdown, and the characters that usually are enough. */
const markdown: Record<string, Record<string, number>> = {
  TextBlock: { text: 1_200 },
  Fact: { title: 80, value: 400 },
};

/** What the objects are that a property holds, where they do not say so themselves or are something else there. */
const untyped: Record<string, string> = { facts: 'Fact', selectAction: 'SelectAction' };

/** What clients show as plain text, in any element or action. */
const plain: Record<string, number> = {
  title: 100,
  label: 120,
  placeholder: 120,
  errorMessage: 160,
  altText: 160,
  tooltip: 160,
};

/** A button is one line; what makes a whole element a button is only read aloud. */
const longestButton = 50;

/** Exact values, which nobody reads: they are left as they are. */
const exact = new Set(['data', 'value', 'url', 'id', 'verb', 'msteams']);

/** Shown in place of a title that holds nothing one can see; an action or choice must have one. */
const nothing = '–';

/**
 * Finishes an expanded template: every text that is shown is visible text, escaped where clients take it for
 * Markdown, and shortened; texts and facts that are empty are gone. What only machines read stays exact.
 * @param share of the usual lengths that texts may have: 1 is all
 * @returns the finished node, and the first expression the template left without a value, null when none
 */
export const finished = (expanded: unknown, share: number): { node: unknown; missing: string | null } => {
  let missing: string | null = null;
  const unmasked = (text: string): string => {
    if (text.includes('${')) missing ??= /\$\{[^}]*\}?/.exec(text)?.[0] ?? text;
    return text.includes(mask) ? text.replaceAll(`${mask}{`, '${') : text;
  };
  const shown = (text: string, most: number): string =>
    shortened(visibleText(unmasked(text)), Math.max(Math.round(most * share), 20));

  const exactly = (value: unknown): unknown => {
    if (typeof value === 'string') return unmasked(value);
    if (Array.isArray(value)) return value.map(exactly);
    if (!isNode(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, exactly(one)]));
  };

  const property = (type: string, key: string, value: unknown): unknown => {
    if (typeof value === 'string') {
      const most = markdown[type]?.[key];
      if (most !== undefined) return escapeMarkdown(shown(value, most)) || (key === 'title' ? nothing : '');
      const plainly = key === 'title' && type.startsWith('Action.') ? longestButton : plain[key];
      if (plainly !== undefined) return shown(value, plainly) || nothing;
    }
    if (exact.has(key)) return exactly(value);
    return finish(value, untyped[key]);
  };

  /** Undefined for what shows nothing. */
  const finish = (value: unknown, kind?: string): unknown => {
    if (typeof value === 'string') return unmasked(value);
    if (Array.isArray(value)) return value.map((one) => finish(one, kind)).filter((one) => one !== undefined);
    if (!isNode(value)) return value;
    const type = kind ?? (typeof value['type'] === 'string' ? value['type'] : '');
    const made: Node = {};
    for (const [key, one] of Object.entries(value)) made[key] = property(type, key, one);
    if (type === 'TextBlock' && made['text'] === '') return undefined;
    if (type === 'Fact' && made['value'] === '') return undefined;
    if (type === 'FactSet' && Array.isArray(made['facts']) && made['facts'].length === 0) return undefined;
    return made;
  };

  const node = finish(expanded);
  return { node, missing };
};
