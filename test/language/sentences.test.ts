import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentences } from '../../data/language/sentences.ts';

const cut = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  const whole = [
    'Mødet holdes d. 30. november 2023 kl. 10.30 i Esbjerg, jf. pkt. 4.',
    'Gruppen (bl.a. S. Kjær, jf. bilag 2. Se også punkt 3) følger op.',
    'I 1. halvår 2021 blev f.eks. SOF-SVS nedlagt.',
    'Der er ca. 100.000 kr. til hhv. Region Syd og evt. Esbjerg.',
    'Sagen forelægges pga. Sundhedsaftalen ift. Kommunerne og ifm. Høringen.',
    '1. Punkt et.',
    'Det gælder den 30. November og pr. 1. Januar.',
    'Beløbet er 4 mio. kr. årligt inkl. Drift og ekskl. Moms.',
    'Mål nr. 3, vedr. Dr. Hansen, o.lign. ting mv. for alle.',
    'Se § 3, stk. 2.',
  ];
  for (const text of whole) it(`keeps whole: ${text}`, () => assert.deepEqual(cut(text), [text]));

  const split: [string, string[]][] = [
    ['Det er fint. Så går vi! Er det? Ja.', ['Det er fint.', 'Så går vi!', 'Er det?', 'Ja.']],
    [
      'De deltog i 2023. De fik penge mv. Der er mere.',
      ['De deltog i 2023.', 'De fik penge mv.', 'Der er mere.'],
    ],
    ['Der er 5.000 kr. Det rækker.', ['Der er 5.000 kr.', 'Det rækker.']],
    ['Slut på det. 17 kommuner deltog.', ['Slut på det.', '17 kommuner deltog.']],
    ['"Det er fint." Så siger vi det.', ['"Det er fint."', 'Så siger vi det.']],
    ['(Først her. Så der.) Nu nyt.', ['(Først her.', 'Så der.)', 'Nu nyt.']],
    ['En linje uden punktum\n\nNæste afsnit', ['En linje uden punktum', 'Næste afsnit']],
    ['Liste:\n- punkt et\n- punkt to', ['Liste:', '- punkt et', '- punkt to']],
    ['En lang sætning\nover to linjer. Den næste', ['En lang sætning\nover to linjer.', 'Den næste']],
    ['Åben parentes ( her. Ny sætning.', ['Åben parentes ( her.', 'Ny sætning.']],
  ];
  for (const [text, expected] of split)
    it(`splits: ${JSON.stringify(text)}`, () => assert.deepEqual(cut(text), expected));

  it('covers all that is not white space, in order, and trims every piece', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('. ', 'Kl. ', '(', ')', '\n\n', '\n- ', 'd. 1. Maj', '"', '… ', '.'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of sentences(text)) {
          assert.equal(text.slice(last, start).trim(), '');
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
          assert.ok(end > start);
          last = end;
        }
        assert.equal(text.slice(last).trim(), '');
      }),
      { numRuns: 500 },
    );
  });

  it('gets through dot leaders and other hostile text', () => {
    for (const part of ['.', '. ', '(', '(a. ', '."', ' \n', 'a.b.'])
      assert.ok(cut(part.repeat(50_000)).length >= 0);
  });
});
