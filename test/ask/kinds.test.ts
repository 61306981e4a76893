import assert from 'node:assert/strict';
import { reach } from '../../bot/ask/ask.ts';
import { readPaper } from '../../data/importing/read-paper.ts';
import { buildRegister } from '../../data/register/build-register.ts';
import type { RegisterPaper } from '../../data/register/register.ts';

const paperOf = (file: string, text: string): RegisterPaper => {
  const raw = { text, pages: [] };
  return { documentId: file, file, raw, ...readPaper(raw, file) };
};

const mandate = paperOf(
  'kommissorium.txt',
  `Kommissorium for Arbejdsgruppen for Lungesygdom
Region Sjælland
Dato: 3. februar 2025

Formål
Arbejdsgruppen for Lungesygdom skal samle erfaringer med hjemmebehandling af lungesyge borgere i hele regionen.

Forretningsorden
Arbejdsgruppen mødes fem gange om året.
Dagsordenen udsendes senest 12 dage før mødet.
Gruppen er beslutningsdygtig, når mindst seks medlemmer er til stede.

Funktionsperiode
Arbejdsgruppen er nedsat fra den 1. marts 2025 til den 28. februar 2027.
`,
);

const minutes = paperOf(
  'referat.txt',
  `Referat af møde i Styregruppen for Lungesygdom
Region Sjælland
Dato: 12. marts 2025
Sted: Lokale 4

Deltagere:
Vibeke Holmsgaard, vicedirektør, Sygehus Prøve (formand)

Ture Lindestad, klinisk farmaceut, Prøveapoteket

Signe Damkjær, konsulent, Prøve Kommune

Punkt 1: Høring om lungeplanen

Sagsfremstilling
Det foreslås, at høringsfristen er den 1. maj 2025.

Beslutning
Godkendt, men høringsfristen rykkes til den 20. maj 2025.

Punkt 2: Iltapparater

Sagsfremstilling
Leveringen af iltapparater er sat på pause, fordi leverandøren ikke har fået de nye slanger hjem fra fabrikken endnu.

Beslutning
Ture Lindestad gav en kort status på iltapparaterne.

Opgave | Hvem | Frist
Udkast til pjece om iltapparater | Ture Lindestad | 4. april 2025
`,
);

const register = buildRegister([mandate, minutes]);
const ask = (text: string) => reach({ text, asOf: '2025-04-01' }, register).answer;

describe('kinds of answer read from a paper’s shape', () => {
  const cases: [question: string, told: RegExp][] = [
    ['Hvor ofte mødes arbejdsgruppen for lungesygdom?', /fem gange om året/u],
    ['how often does the arbejdsgruppe for lungesygdom meet?', /fem gange om året/u],
    ['hvor mange dage før mødet skal lungesygdomsgruppens dagsorden sendes ud', /senest 12 dage før/u],
    ['hvornår er arbejdsgruppen for lungesygdom beslutningsdygtig?', /mindst seks medlemmer/u],
    [
      'hvilken periode dækker kommissoriet for arbejdsgruppen for lungesygdom?',
      /perioden er fra 1\. marts 2025 til 28\. februar 2027/u,
    ],
    ['When does the mandate of arbejdsgruppen for lungesygdom run out?', /to 28 February 2027/u],
    ['Hvad er fristen for høringen om lungeplanen?', /20\. maj 2025.*1\. maj 2025/su],
    ['hvem skriver udkast til pjece om iltapparater?', /Det skal Ture Lindestad, frist 4\. april 2025/u],
    ['hvem er klinisk farmaceut?', /Ture Lindestad \(/u],
    [
      'hvem deltog i styregruppen for lungesygdom den 12. marts 2025?',
      /Vibeke Holmsgaard, Ture Lindestad og Signe Damkjær/u,
    ],
    ['hvorfor er iltapparaterne på pause?', /fordi leverandøren ikke har fået/u],
    ['hvem gav status på iltapparaterne?', /Ture Lindestad gav en kort status/u],
  ];
  for (const [question, told] of cases)
    it(`answers: ${question}`, () => {
      const { status, text } = ask(question);
      assert.equal(status, 'answered');
      assert.match(text, told);
    });

  const open = [
    'Hvor ofte mødes Rumfartsudvalget?',
    'hvem skriver udkast til pjece om ubåde?',
    'Hvad besluttede styregruppen for lungesygdom den 4. september 2025?',
    'hvem er rumfartsdirektør?',
  ];
  for (const question of open)
    it(`says that the papers do not say: ${question}`, () => {
      assert.notEqual(ask(question).status, 'answered');
    });
});
