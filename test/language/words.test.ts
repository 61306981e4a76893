import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitCompound } from '../../data/language/compounds.ts';
import { fold } from '../../data/language/fold.ts';
import { closest } from '../../data/language/spelling.ts';
import { sameWord, stem, stemEnglish } from '../../data/language/stem.ts';
import { tokens } from '../../data/language/tokens.ts';

describe('folding', () => {
  it('leads offsets back through decomposed letters and soft hyphens', () => {
    const text = 'A\u030arhus sam\u00adarbejde';
    const source = fold(text);
    assert.equal(source.text, 'århus samarbejde');
    const at = source.text.indexOf('samarbejde');
    assert.equal(text.slice(source.at(at), source.at(at + 10)), 'sam\u00adarbejde');
    assert.equal(text.slice(source.at(0), source.at(1)), 'A\u030a');
  });
  it('never leads an offset out of the text or backwards', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const source = fold(text);
        let last = 0;
        for (let i = 0; i <= source.text.length; i++) {
          assert.ok(source.at(i) >= last && source.at(i) <= text.length);
          last = source.at(i);
        }
      }),
    );
  });
});

describe('tokens', () => {
  const words = (text: string) =>
    tokens(text)
      .map(({ word, part }) => (part ? `+${word}` : word))
      .join(' ');
  const cases: [string, string][] = [
    ['IV-aftalen', 'iv-aftalen +iv +aftalen'],
    ['SAM:BO', 'sam:bo +sam +bo'],
    ['SOF-SVS og 72-timers', 'sof-svs +sof +svs og 72-timers +72 +timers'],
    ["FMK'et", "fmk'et +fmk"],
    ['1.874.400 kr.', '1.874.400 kr'],
    ['patient-/borgerforløb', 'patient borgerforløb'],
  ];
  for (const [text, expected] of cases) it(`takes ${text} apart`, () => assert.equal(words(text), expected));
  it('has offsets that slice to the word', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { word, start, end } of tokens(text)) {
          assert.equal(fold(text.slice(start, end)).text.replace(/[‐‑]/g, '-'), word);
        }
      }),
    );
  });
});

describe('stems', () => {
  const families = [
    'aftale aftalen aftalens aftaler aftalerne aftalernes',
    'gruppe gruppen grupper gruppens grupperne',
    'udvalg udvalget udvalgets udvalgene',
    'kommissorium kommissoriet kommissorier kommissoriets kommissorierne kommissorie',
    'kriterium kriterier kriteriet',
    'forum fora forummet',
    'formand formænd formanden formandens formændene',
    'møde mødet møder mødes',
    'budget budgettet budgetter',
    'beslutte besluttet besluttede besluttes',
    'godkende godkendt godkendte godkendes godkendelse',
    'udsætte udsat udsatte udsættes',
    'nedlægge nedlagt nedlægges',
    'tværsektoriel tværsektorielle tværsektorielt',
    'niveau niveauet niveauer',
    "SSU SSU'et ssu's",
  ];
  for (const family of families) {
    it(`meet: ${family}`, () => {
      const [first = '', ...others] = family.split(' ');
      for (const other of others) assert.ok(sameWord(first, other), `${stem(first)} ${stem(other)}`);
    });
  }
  it('keep different words apart', () => {
    for (const [a, b] of [
      ['region', 'regional'],
      ['SSS', 'SSU'],
      ['kommune', 'kommissorium'],
      ['forrige', 'for'],
    ] as const) {
      assert.ok(!sameWord(a, b), `${a} ${b}`);
    }
  });
  it('meet in English', () => assert.equal(stemEnglish('agreements'), stemEnglish('agreement')));
});

describe('compounds', () => {
  const lexicon = new Set(
    'implementering plan sundhed aftale klynge gruppe arbejde samarbejde udvalg følge kommune kontakt direktør drift budget akut modtagelse region'
      .split(' ')
      .map(stem),
  );
  const cases: [string, string[]][] = [
    ['implementeringsplanen', ['implementering', 'planen']],
    ['Sundhedsaftalen', ['sundhed', 'aftalen']],
    ['samarbejdsaftale', ['samarbejd', 'aftale']],
    ['sundhedssamarbejdsudvalget', ['sundhed', 'samarbejd', 'udvalget']],
    ['driftsbudgettet', ['drift', 'budgettet']],
    ['akutmodtagelse', ['akut', 'modtagelse']],
    ['kommunerne', []],
    ['regionerne', []],
    ['aftale', []],
    ['xyzplan', []],
  ];
  for (const [word, parts] of cases) {
    it(`${word} is ${parts.join(' + ') || 'no compound'}`, () =>
      assert.deepEqual(splitCompound(word, lexicon), parts));
  }
});

describe('spelling', () => {
  it('finds the word meant, nearest first', () => {
    assert.deepEqual(closest('kommisorium', ['kommune', 'kommissorium']), [
      { word: 'kommissorium', slips: 1 },
    ]);
    assert.deepEqual(
      closest('atfale', ['aftale', 'omtale']).map(({ word }) => word),
      ['aftale'],
    );
  });
  it('takes ae, oe and aa for æ, ø and å', () => {
    assert.deepEqual(closest('aabenraa', ['åbenrå']), [{ word: 'åbenrå', slips: 0 }]);
    assert.deepEqual(closest('soenderjylland', ['sønderjylland']), [{ word: 'sønderjylland', slips: 0 }]);
  });
  it('allows no slips in short forms', () => assert.deepEqual(closest('SSU', ['sss', 'ssf']), []));
});
