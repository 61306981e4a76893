import assert from 'node:assert/strict';
import { readPaper } from '../../data/importing/read-paper.ts';

const read = (text: string) => readPaper({ text, pages: [] }, 'papir.txt').paper;

const minutes = `Referat af møde i Styregruppen for Lungesygdom
Region Sjælland
Dato: 12. marts 2025
Sted: Lokale 4

Deltagere:
Vibeke Holmsgaard, vicedirektør, Sygehus Prøve (formand)

Ture Lindestad (klinisk farmaceut, Prøveapoteket)

Signe Damkjær (V)

Punkt 1: Høring om lungeplanen

Sagsfremstilling
Det foreslås, at høringsfristen er den 1. maj 2025.

Beslutning
Godkendt, men høringsfristen rykkes til den 20. maj 2025.

Punkt 2: Opsamling

Sagsfremstilling
Gruppen samlede op på de aftaler, der er indgået siden sidste møde, og fordelte det arbejde, som endnu mangler, mellem medlemmerne.

Opgave | Hvem | Frist
Udkast til pjece | Ture | 4. april 2025
Bestille lokale | Signe | næste møde
`;

describe('what tables and brackets of minutes say', () => {
  const paper = read(minutes);

  it('makes a task of each row below the heads: who, and by when', () => {
    assert.deepEqual(
      paper.followUps
        .filter(({ text }) => text.includes('\t'))
        .map(({ text, responsible, due }) => [text.split('\t')[0], responsible, due]),
      [
        ['Udkast til pjece', 'Ture', '2025-04-04'],
        ['Bestille lokale', 'Signe', null],
      ],
    );
    for (const { source } of paper.followUps)
      assert.ok(minutes.slice(source.start, source.end).trim().length > 0);
  });

  it('knows the day a decision moves a deadline from, though it only names the new one', () => {
    const [moved, ...others] = paper.deadlines.filter(({ text }) => text.includes('høringsfrist'));
    assert.deepEqual([moved?.date, moved?.movedFrom?.date, others], ['2025-05-20', '2025-05-01', []]);
  });

  it('reads posts and roles in brackets, and no party’s letter for one', () => {
    const posts = paper.people.map(({ name, role, title, organisation, party }) => [
      name,
      role,
      title,
      organisation,
      party,
    ]);
    assert.deepEqual(posts.slice(0, 3), [
      ['Vibeke Holmsgaard', 'formand', 'vicedirektør', 'Sygehus Prøve', null],
      ['Ture Lindestad', null, 'klinisk farmaceut', null, null],
      ['Signe Damkjær', null, null, null, 'V'],
    ]);
  });
});

describe('who keeps an agreement', () => {
  const ownerOf = (text: string, title: RegExp): string | null | undefined =>
    read(text).agreements.find((one) => title.test(one.title))?.owner;

  const table = `Organisering af samarbejdet i Region Prøve

Samarbejdsaftaler og hvem der passer dem

Aftale\tPasses af\tSeneste version
Fælles journalark\tUdvalget for Journaler\t2023
Stomipleje i hjemmet\t(ingen - tidligere Plejegruppen)\t2016
`;

  it('is read from a table’s column, and left open where the cell says nobody', () => {
    assert.equal(ownerOf(table, /journalark/u), 'Udvalget for Journaler');
    assert.equal(ownerOf(table, /Stomipleje/u), null);
  });

  it('is whoever has it in its portfolio or must keep it up to date', () => {
    const text = (sentence: string): string =>
      `Notat om samarbejdsaftaler\nRegion Prøve\n\nStatus\nSamarbejdsaftale om ilt gælder fra 2024. ${sentence}\n`;
    assert.equal(
      ownerOf(text('Arbejdsgruppen for Lungesygdom har aftalen i sin portefølje.'), /om ilt/u),
      'Arbejdsgruppen for Lungesygdom',
    );
    assert.equal(
      ownerOf(text('Arbejdsgruppen for Lungesygdom har ansvaret for at holde aftalen opdateret.'), /om ilt/u),
      'Arbejdsgruppen for Lungesygdom',
    );
  });
});
