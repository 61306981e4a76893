import assert from 'node:assert/strict';
import { entriesNamed, expand } from '../../data/language/abbreviations.ts';
import { languageOf } from '../../data/language/detect.ts';
import { municipalities } from '../../data/language/municipalities.ts';
import {
  municipalityNamed,
  regionNamed,
  regionOfMunicipality,
  regionsNamedIn,
  sameGround,
} from '../../data/language/regions.ts';
import { conceptsIn, conceptsOf, danishFor, wordsFor } from '../../data/language/synonyms.ts';

describe('short forms', () => {
  const names = (short: string, region?: Parameters<typeof expand>[1]) =>
    expand(short, region).map(({ full }) => full[0]);
  it('mean different things in different regions', () => {
    assert.deepEqual(names('SOF', 'Syddanmark'), ['lokalt samordningsforum']);
    assert.deepEqual(names('SOF', 'Hovedstaden'), ['Socialforvaltningen']);
    assert.equal(names('SOF').length, 2);
  });
  it('put the region before what holds everywhere', () => {
    assert.deepEqual(names("ssu'et", 'Syddanmark'), [
      'Sundhedssamarbejdsudvalget',
      'Social- og Sundhedsudvalget',
    ]);
    assert.deepEqual(names('SSU', 'Midtjylland'), ['Social- og Sundhedsudvalget']);
  });
  it('are known in the region that took over the ground', () => {
    assert.deepEqual(names('KUF', 'Østdanmark'), ['Koordinerende Udviklingsforum']);
  });
  it('are found by their full name, and unknown ones are not made up', () => {
    assert.deepEqual(
      entriesNamed('koordinerende udviklingsforum').map(({ short }) => short),
      ['KUF'],
    );
    assert.deepEqual(expand('QQQ'), []);
  });
});

describe('regions', () => {
  it('hold 98 municipalities', () => {
    assert.equal(municipalities.length, 98);
    assert.equal(new Set(municipalities.map(({ name }) => name)).size, 98);
  });
  it('are told from a municipality, as of a day', () => {
    assert.equal(regionOfMunicipality('Esbjerg Kommune'), 'Syddanmark');
    assert.equal(regionOfMunicipality('Århus'), 'Midtjylland');
    assert.equal(regionOfMunicipality('Københavns Kommune'), 'Hovedstaden');
    assert.equal(regionOfMunicipality('Slagelse', '2027-01-01'), 'Østdanmark');
    assert.equal(regionOfMunicipality('Slagelse', '2026-12-31'), 'Sjælland');
    assert.equal(regionOfMunicipality('Malmø'), null);
    assert.equal(municipalityNamed('høje taastrup'), 'Høje-Taastrup');
  });
  const cases: [string, string[]][] = [
    ['Region Syd og syddanske kommuner', ['Syddanmark', 'Syddanmark']],
    ['Esbjergs og Aarhus Kommune', ['Syddanmark', 'Midtjylland']],
    ['hvem ejer den i esbjerg', ['Syddanmark']],
    ['vejen til målet', []],
    ['Vejen er lang', []],
    ['Varde, Vejen og Billund', ['Syddanmark', 'Syddanmark', 'Syddanmark']],
    ['who decides in the Capital Region', ['Hovedstaden']],
    ['Sundhedsklynge Sydvestjylland', ['Syddanmark']],
    ['Region Østdanmark', ['Østdanmark']],
    ['en region i en kommune', []],
  ];
  for (const [text, expected] of cases) {
    it(`in "${text}"`, () =>
      assert.deepEqual(
        regionsNamedIn(text).map(({ region }) => region),
        expected,
      ));
  }
  it('have short names', () => {
    assert.deepEqual(['Syd', 'Region Midtjylland', 'hovedstaden', 'Fyn', 'Esbjerg'].map(regionNamed), [
      'Syddanmark', 'Midtjylland', 'Hovedstaden', null, null,
    ]); // prettier-ignore
    assert.ok(sameGround('Østdanmark', 'Sjælland') && !sameGround('Sjælland', 'Hovedstaden'));
  });
});

describe('language', () => {
  const danish = [
    'KUF?',
    'hvem ejer iv-aftalen',
    'i dag',
    'hvad er status for SAM:BO',
    'Den stående arbejdsgruppe',
    'list frister',
    '',
    'deadline?',
  ];
  const english = [
    'who owns the IV-aftale',
    'who does DAK report to',
    'SSU members',
    'what replaced SOF-SVS',
    'attachments to item 4',
    'Who is chair of Sundhedssamarbejdsudvalget på Sjælland?',
  ];
  for (const text of danish) it(`"${text}" is Danish`, () => assert.equal(languageOf(text), 'da'));
  for (const text of english) it(`"${text}" is English`, () => assert.equal(languageOf(text), 'en'));
});

describe('domain words', () => {
  const ids = (text: string) => conceptsIn(text).flatMap(({ concepts }) => concepts);
  const cases: [string, string[]][] = [
    ['who owns the IV-aftale', ['owner', 'agreement']],
    ['hvem refererer arbejdsgruppen til', ['reports-to', 'group']],
    ['hvilke grupper blev nedlagt', ['group', 'close-down']],
    ['terms of reference for the standing group', ['mandate', 'group']],
    ['hvem godkender kommissoriet', ['approve', 'mandate']],
    ['who was absent', ['absent']],
    ['hvad blev udsat', ['postpone']],
  ];
  for (const [text, expected] of cases) it(`in "${text}"`, () => assert.deepEqual(ids(text), expected));
  it('lead from English to the words of the papers', () => {
    assert.ok(danishFor('terms of reference', 'en').includes('kommissorium'));
    assert.deepEqual(conceptsOf('bilag', 'da'), ['attachment']);
    assert.ok(wordsFor('attachment', 'en').includes('annex'));
  });
  it('are found in time in proportion to the length of a text', () => {
    assert.equal(conceptsIn('IV-aftalen '.repeat(5_000)).length, 5_000);
    assert.equal(regionsNamedIn('Region Syd '.repeat(5_000)).length, 5_000);
  });
  it('point to the words in the text', () => {
    const text = 'hvem ejer IV-aftalen';
    assert.deepEqual(
      conceptsIn(text).map(({ start, end }) => text.slice(start, end)),
      ['ejer', 'aftalen'],
    );
  });
});
