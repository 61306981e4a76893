const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const patterns = new Map<string, RegExp>();

const patternOf = (alternative: string): RegExp => {
  const raw = alternative.normalize('NFC').toLowerCase().replace(/[_`]/gu, '').replace(/\s+/gu, ' ');
  const core = raw.replace(/^[\s(*]+/u, '').replace(/[\s.,):;]+$/u, '');
  const left = /^[\s(*]/u.test(raw) ? String.raw`(?<![\p{L}\p{N}])` : '';
  const right = /[\s.,):;]$/u.test(raw) ? String.raw`(?![\p{L}\p{N}])` : '';
  return new RegExp(left + escaped(core) + right, 'u');
};

/**
 * Whether a text (lowered, see folding.ts) says `alternative`, one way of putting a fact. A blank, bracket or mark at
 * either end asks for a word boundary there, so that " 1. marts" is not found in "21. marts".
 */
export const contains = (text: string, alternative: string): boolean => {
  let pattern = patterns.get(alternative);
  if (pattern === undefined) patterns.set(alternative, (pattern = patternOf(alternative)));
  return pattern.test(text);
};
