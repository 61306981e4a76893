import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createRequire } from 'node:module';
import { escapeMarkdown } from '../../cards/escape-markdown.ts';
import { mostBytes, render } from '../../cards/render.ts';
import { visibleText } from '../../cards/visible-text.ts';
import { allCards, inputOf, languages } from './all-cards.ts';
import { strangeIn } from './known-properties.ts';
import { problemsOfMicrosoft } from './microsoft-parser.ts';
import { nodesIn, ofType } from './nodes-in.ts';
import { isCode } from './overlong.ts';

/** A full Markdown renderer with everything on that a client might have on, HTML and links without marks included. */
const markdown = (
  createRequire(import.meta.url)('markdown-it') as (options: object) => { render(text: string): string }
)({ html: true, linkify: false, typographer: false });

/** The text that a client shows of Markdown; throws where it would show more than one plain paragraph. */
const shownBy = (text: string): string => {
  const html = markdown.render(text);
  const paragraph = /^<p>([^<]*)<\/p>\n$/.exec(html)?.[1];
  if (paragraph === undefined) throw new Error(`not plain: ${JSON.stringify(text)} became ${html}`);
  return paragraph
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
};

const marks = [
  '**fed**', '_kursiv_', '__init__', 'snake_case_navn', '# ', '## Overskrift', '- ', '+ ', '* ', '1. ', '1) ', '> ', '```', '`kode`', '~~~',
  '[klik](https://ond.example)', '![billede](https://ond.example/x.png)', '<https://ond.example>', '<a href="javascript:alert(1)">x</a>',
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<at>Alle</at>', '&lt;b&gt;', '&amp;', '&#60;', '|a|b|', '---', '===', '***',
  '{{DATE(2024-01-01T00:00:00Z,SHORT)}}', '${lead}', '${$root}', '\\', '\\\\*', '\n\n', '\r\n', '\t', '    kode', '  \n', '\u2028',
  '👩🏽‍⚕️', '🇩🇰', '\u202Egnirts', '\u2067abc\u2069', 'א', 'نص', '\u200B', '\u200D', '\uFEFF', '\u00AD', '\u0000', '\u001B[31m', '\uD800', '\uE000{', 'e\u0301',
  'samarbejdsaftaleforhandlingsudvalgsformandskab', 'x'.repeat(10_000),
]; // prettier-ignore
const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...marks), fc.string({ unit: 'binary', maxLength: 8 }), fc.constant(' ')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

/** The input with each of its texts replaced by the next of some others. */
const withTexts = (input: Record<string, unknown>, texts: readonly string[]): Record<string, unknown> => {
  let next = 0;
  const replaced = (value: unknown, key: string): unknown => {
    if (isCode(key)) return value;
    if (typeof value === 'string') return texts[(next += 1) % texts.length];
    if (Array.isArray(value)) return value.map((one) => replaced(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, replaced(one, inner)]));
  };
  return replaced(input, '') as Record<string, unknown>;
};

describe('whatever somebody writes', () => {
  it('is shown as it is, in one plain paragraph', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const visible = visibleText(text);
        fc.pre(visible !== '');
        assert.equal(shownBy(escapeMarkdown(visible)), visible);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is no date of a client’s own', () => {
    assert.ok(!/\{\{(DATE|TIME)\(/.test(escapeMarkdown('{{DATE(2024-01-01T00:00:00Z)}} {{{TIME(x)}}')));
  });

  for (const { folder, card, samples } of allCards)
    it(`makes a card of ${folder} that can be sent, says it, and nothing else`, () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...samples),
          fc.constantFrom(...languages),
          fc.array(hostileText, { minLength: 1, maxLength: 5 }),
          (sample, language, texts) => {
            const input = inputOf({ ...sample, input: withTexts(sample.input, texts) }, language);
            const { card: made, summary } = render(card, input);
            assert.deepEqual(problemsOfMicrosoft(made), []);
            assert.deepEqual(strangeIn(made), []);
            assert.ok(2 * JSON.stringify(made).length <= mostBytes);
            assert.equal(summary, card.summary(inputOf(sample, language)));
            for (const { text } of ofType(made, /^TextBlock$/)) assert.notEqual(shownBy(text as string), '');
            for (const { facts } of ofType(made, /^FactSet$/))
              for (const { title, value } of facts as { title: string; value: string }[])
                assert.ok(shownBy(title) !== '' && shownBy(value) !== '');
            for (const { title } of nodesIn(made))
              if (typeof title === 'string') assert.match(title, /^.{1,200}$/u);
            for (const node of nodesIn(made))
              for (const key of ['text', 'title', 'label', 'placeholder'] as const)
                assert.doesNotMatch(
                  typeof node[key] === 'string' ? node[key] : '',
                  /[\u202A-\u202E\u2066-\u2069\u200B\uFEFF\p{Cc}\p{Cs}]/u,
                );
          },
        ),
        { numRuns: 60 },
      );
    });
});
