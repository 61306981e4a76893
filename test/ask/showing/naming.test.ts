import assert from 'node:assert/strict';
import { show } from '../../../bot/ask/showing/show.ts';
import type { Sight } from '../../../bot/ask/showing/sight.ts';
import { languageOf } from '../../../data/language/detect.ts';
import { asksOf, samplesRegister, sightOf, textsOf } from './sights.ts';

/** What is written, and how the card begins that it leads to. */
const shown: [written: string, title: RegExp][] = [
  ['Sundhedsklynge Sydvestjylland', /^Sundhedsklynge Sydvestjylland$/],
  ['sundhedsklynge sydvestjyland', /^Sundhedsklynge Sydvestjylland$/],
  ['vis mig SAM:BO-aftalen', /^SAM:BO-aftalen$/],
  ['SSS', /^Strategisk Sundhedsstyregruppe$/],
  ['IV-aftalen i Region Syddanmark', /^Samarbejdsaftale om IV-behandling/],
  ['iv-behandling i nærområdet', /^Samarbejdsaftale om IV-behandling/],
  ['vis sårbehandlingsgruppen', /^Den stående arbejdsgruppe vedr\. sårbehandling$/],
  ['Koordinationsgruppen under SOF-Lillebælt', /^Koordinationsgruppen$/],
  ['mødet 30. november 2023', /^Sundhedsklynge Sydvestjylland - Fagligt strategisk niveau$/],
  ['referatet fra mødet den 22. april 2021', /^Sundhedskoordinationsudvalget$/],
  ['sidste møde i Sundhedsklynge Sydvestjylland', /^Sundhedsklynge Sydvestjylland - Fagligt/],
  ['mødet i november 2023', /^Sundhedsklynge Sydvestjylland - Fagligt/],
  ['show the meeting 30 November 2023', /^Sundhedsklynge Sydvestjylland - Fagligt/],
  ['punkt 8 på mødet den 30. november 2023', /^Punkt 8: Status og beslutning/],
  ['show item 8 at the meeting 30 November 2023', /^Item 8: Status og beslutning/],
  ['Status på klyngemidlerne', /^Punkt 5: Status på Klyngemidler$/],
];

/** What names nothing, or is a question: Ask has it. */
const asked = [
  'hvem ejer IV-aftalen',
  'IV-aftalen?',
  'vis hvem der ejer IV-aftalen',
  'who owns the IV-aftale',
  'tak for hjælpen',
  'vis noget helt andet',
  'mødet 1. januar 1999',
  'punkt 99',
  'møde',
  '…',
  '(((',
  'a'.repeat(5000),
];

describe('a message that is merely a name', () => {
  let sight: Sight;
  const say = (text: string, more: Partial<Sight> = {}) =>
    show(text, languageOf(text), { ...sight, ...more });
  before(async () => {
    sight = sightOf(await samplesRegister());
  });

  for (const [written, title] of shown)
    it(`shows its card: ${written}`, () => {
      const found = say(written);
      assert.equal(found?.status, 'shown');
      assert.match(textsOf(found.rendered.card)[0] ?? '', title);
    });

  for (const written of asked)
    it(`is none: ${written.slice(0, 40)}`, () => {
      assert.equal(say(written), null);
    });

  for (const written of [
    'IV-aftalen',
    'Koordinationsgruppen',
    'punkt 8',
    'beslutningen om Eventuelt',
    'show Sundhedskoordinationsudvalget',
  ])
    it(`lets one choose among several, and each choice leads to one card: ${written}`, () => {
      const found = say(written);
      assert.equal(found?.status, 'choose');
      const choices = asksOf(found.rendered.card);
      assert.ok(choices.length > 1);
      assert.deepEqual(
        choices.map((choice) => say(choice)?.status),
        choices.map(() => 'shown'),
      );
    });

  it('means the one of the region and the group whose conversation it is', () => {
    assert.equal(say('IV-aftalen', { region: 'Syddanmark' })?.status, 'shown');
    const group = 'Sundhedsklynge Sydvestjylland';
    const item = say('punkt 8', { group });
    assert.match(
      textsOf(item?.rendered.card).join('\n'),
      /^Punkt 8: Godkendelse af dagsorden.*\n.*25\. januar 2024/,
    );
  });

  it('is answered in the language of the word for showing, else in its own', () => {
    assert.equal(say('show SAM:BO')?.language, 'en');
    assert.equal(say('vis SAM:BO')?.language, 'da');
    assert.equal(say('SAM:BO')?.language, 'da');
  });

  it('offers on its card only what leads somewhere', () => {
    for (const [written] of shown)
      for (const question of asksOf(say(written)?.rendered.card))
        assert.ok(say(question) !== null || sight.isAnswered(question), question);
  });
});
