import assert from 'node:assert/strict';
import { readPaper } from '../../data/importing/read-paper.ts';

const read = (text: string) => readPaper({ text, pages: [] }, 'papir.txt').paper;

describe('minutes as a portal’s web view shows them', () => {
  const paper = read(`Sundhedsråd Prøvejylland

Referat – ordinært møde

Onsdag d. 3. februar 2027 kl. 9.00 – 11.00
Prøveby Rådhus, lokale 2

7
Godkendelse af dagsorden
EMN-2027-000001

Beslutning
Godkendt.

9
Vaccination i nærområdet
EMN-2027-000002
2

Indstilling
Det indstilles, at rådet
at 1) drøfter notatet
at 2) godkender planen

Beslutning i Sundhedsråd Prøvejylland den 3. februar 2027
Ad 1) Drøftet.
Ad 2) Godkendt.

Bilag
Notat om vaccination
Plan for 2027

8
Budget 2027
EMN-2027-000003

Beslutning
Udsat.

10
LUKKET PUNKT: Køb af grund

11
Eventuelt

Intet.
`);

  it('takes the items in the order they were treated, those without a case number too', () => {
    assert.deepEqual(
      paper.items.map(({ number, title, closed }) => ({ number, title, closed })),
      [
        { number: 7, title: 'Godkendelse af dagsorden', closed: false },
        { number: 9, title: 'Vaccination i nærområdet', closed: false },
        { number: 8, title: 'Budget 2027', closed: false },
        { number: 10, title: 'Køb af grund', closed: true },
        { number: 11, title: 'Eventuelt', closed: false },
      ],
    );
  });

  it('keeps each proposal and each answer to it apart, and takes no count of attachments for an item', () => {
    const item = paper.items[1]!;
    assert.equal(item.recommendations.length, 2);
    assert.equal(item.decision?.text, 'Ad 1) Drøftet.\nAd 2) Godkendt.');
    assert.deepEqual(
      item.attachments.map(({ name }) => name),
      ['Notat om vaccination', 'Plan for 2027'],
    );
  });
});

describe('terse minutes', () => {
  const paper = read(`PRØVEKLYNGEN // STYREGRUPPEN FOR NATLÆGER
BESLUTNINGSREFERAT

Møde      2/2025
Dato      11.3.25, kl. 9.00-10.30
Sted      Prøveby Sygehus, lok. 4
Til stede Astrid Kornum (AK), Bent Viggo Dal (BVD, Herning), Dorthe Elmegaard (DE, PLO)
Afbud     Frits Gammelby (Struer)

7   Dagsorden
K:  Godk.

9   Lokaler
    Lejemålet udløber 1.6.25.
K:  Ikke godk. Nyt forslag laves.
A:  AK + BVD / F: 2.4.25

8   Telefoner m. video
    Indst.: indkøb af ti.
K:  Taget til eft.
A:  –

NÆSTE MØDE: 3/2025 – tirsdag d. 6.5.25 kl. 9.00

ÅBNE OPGAVER

Nr.    Emne                 Ansv.  Frist     Status
3/24   Køreplan for vagter  DE     1.5.25    i gang
4/24   Takster              BVD    møde 3    afventer
`);

  it('reads a form set in columns with blanks', () => {
    assert.equal(paper.meeting?.date, '2025-03-11');
    assert.equal(paper.meeting?.place, 'Prøveby Sygehus, lok. 4');
  });

  it('reads items that are a number and a title, with letters for labels', () => {
    assert.deepEqual(
      paper.items.map(({ number, title, decision }) => [number, title, decision?.text, decision?.outcome]),
      [
        [7, 'Dagsorden', 'Godk.', 'adopted'],
        [9, 'Lokaler', 'Ikke godk. Nyt forslag laves.', 'rejected'],
        [8, 'Telefoner m. video', 'Taget til eft.', 'noted'],
      ],
    );
    assert.deepEqual(
      paper.items[2]?.recommendations.map(({ text }) => text),
      ['indkøb af ti.'],
    );
  });

  it('ends the last item where the paper goes on in capitals, and reads the table below', () => {
    assert.deepEqual(
      paper.followUps.filter(({ item }) => item === null).map(({ responsible, due }) => [responsible, due]),
      [
        ['DE (Dorthe Elmegaard)', '2025-05-01'],
        ['BVD (Bent Viggo Dal)', null],
      ],
    );
  });
});

describe('who was there, and who stood for what', () => {
  const paper = read(`REFERAT
Møde i Prøveklyngen
Tid: Tirsdag den 9/5 2023, 15-16.45
Sted: Prøveby Rådhus

1. Velkomst, deltagere og afbud

Formand Gerda Holmris bød velkommen.

Til stede var fra kommunerne: Gerda Holmris (Ballerup), Hans Ib Jordrup (Struer) og Ib Kragh (Herlev). Fra almen praksis: Jytte Lunde, PLO-Prøve. Fra hospitalet deltog vicedirektør Karla Mols.

Afbud: Lone Nebel (Gentofte) og Mads Ovesen (pårørenderepræsentant).
Ib Kragh gik kl. 16 under punkt 2.

2. Nyt ambulatorium

Referat
For stemte: Gerda Holmris og Ib Kragh.
Imod stemte: Hans Ib Jordrup.
Mindretallet, Hans Ib Jordrup og Jytte Lunde, forbeholdt sig ret til at skrive selv.
Hans Ib Jordrup stillede ændringsforslag om, at sagen udsættes og tallene udarbejdes på ny.
Karla Mols leverer et notat senest den 1. juni 2023.

3. Evt.

Intet.
`);

  it('reads those an item lists in prose, and where they come from', () => {
    assert.deepEqual(
      paper.people
        .filter(({ absent }) => absent !== null)
        .map(({ name, organisation, title, absent }) => [name, organisation ?? title, absent]),
      [
        ['Gerda Holmris', 'Ballerup', false],
        ['Hans Ib Jordrup', 'Struer', false],
        ['Ib Kragh', 'Herlev', false],
        ['Jytte Lunde', 'PLO-Prøve', false],
        ['Karla Mols', 'vicedirektør', false],
        ['Lone Nebel', 'Gentofte', true],
        ['Mads Ovesen', 'pårørenderepræsentant', true],
      ],
    );
  });

  it('knows when the meeting began, though its hours have no minutes', () => {
    assert.equal(paper.meeting?.time, '15:00');
  });

  it('gives each name of a vote, a majority or a minority its position', () => {
    assert.deepEqual(
      paper.items[1]?.positions.map(({ party, text }) => `${party}: ${text.split(' ')[0]}`),
      [
        'Gerda Holmris: For',
        'Ib Kragh: For',
        'Hans Ib Jordrup: Imod',
        'Hans Ib Jordrup: Mindretallet,',
        'Jytte Lunde: Mindretallet,',
      ],
    );
  });

  it('makes no task of what a member moved, and knows by name who has one', () => {
    assert.deepEqual(
      paper.followUps.map(({ responsible, due }) => [responsible, due]),
      [['Karla Mols', '2023-06-01']],
    );
  });

  it('opens the list of who did not come where the head only has columns', () => {
    const { people } = read(`Referat
Sundhedsråd Prøvejylland
3. februar 2027

Medlemmer
Nanna Odder (V), formand
Ole Palle Risum (L), Læsø Kommune
(for Ole Palle Risum: Rie Sundby)

Afbud
Ole Palle Risum

Fra administrationen
Troels Ulfborg, sekretariatsleder

1. Orientering

Beslutning
Taget til efterretning.

2. Eventuelt

Intet.
`);
    assert.deepEqual(
      people.map(({ name, role, absent }) => [name, role, absent]),
      [
        ['Nanna Odder', 'formand', false],
        ['Ole Palle Risum', null, true],
        ['Rie Sundby', 'stedfortræder', false],
        ['Troels Ulfborg', null, false],
      ],
    );
  });
});

describe('the meetings to come that minutes name', () => {
  const { plannedMeetings } = read(`Referat af møde i Styregruppen for Natlæger
Dato: 10. oktober 2023
Sted: Prøveby

1. Mødeplan 2024

Forslag: 15. januar, 6. maj og 9. september 2024.

Beslutning
Godkendt, dog flyttes mødet den 6. maj til den 13. maj 2024.

2. Mødeplan for undergruppen

Forslag: 1. februar og 2. marts 2024.

Beslutning
Udsat.

3. Eventuelt

Næste møde: 5. december 2023 kl. 9.00-11.00.
Afbud til mødet meldes senest den 1. december 2023.
`);

  it('are those of an adopted plan and those announced, a moved one with its first day', () => {
    assert.deepEqual(
      plannedMeetings?.map(({ date, time, movedFrom }) => [date, time, movedFrom]),
      [
        ['2023-12-05', '09:00', null],
        ['2024-01-15', null, null],
        ['2024-05-13', null, '2024-05-06'],
        ['2024-09-09', null, null],
      ],
    );
  });
});

describe('an agenda whose items have letters', () => {
  const paper = read(`REGION SJÆLLAND – PRØVEUDVALGET
Sekretariatet for samarbejde

                    D A G S O R D E N

for møde i Prøveudvalget for Nærhed mandag den 6. maj 2024 kl. 10.00 – 11.30 i Rådhuset, Torvet 1, Prøveby

OVERSIGT
 A-punkter
   A1  Støtte til kørsel
   A2  Udkast til ny aftale
 B-punkter
   B1  Lukket punkt

--------------------------
Sagsnr. 24/00001
A1. STØTTE TIL KØRSEL
--------------------------
Indstilling
Det indstilles, at udvalget godkender støtten.

Bilag
A1-1 Notat om kørsel
A1-2 Regneark

--------------------------
A2. UDKAST TIL NY AFTALE
--------------------------
Sagsfremstilling
Aftalen er undervejs.

--------------------------
B1. LUKKET PUNKT
--------------------------

NÆSTE MØDER
2. september 2024 (kl. 10-12)
`);

  it('is an agenda, though its name is spaced out, and no draft, though an item is about one', () => {
    assert.equal(paper.document.kind, 'dagsorden');
    assert.equal(paper.document.status, null);
    assert.equal(paper.document.body, 'Prøveudvalget for Nærhed');
    assert.equal(paper.meeting?.date, '2024-05-06');
  });

  it('calls each item as the paper does', () => {
    assert.deepEqual(
      paper.items.map(({ title, closed, source, attachments }) => [
        title,
        closed,
        source.place,
        attachments.length,
      ]),
      [
        ['A1. STØTTE TIL KØRSEL', false, 'Punkt A1', 2],
        ['A2. UDKAST TIL NY AFTALE', false, 'Punkt A2', 0],
        ['B1. LUKKET PUNKT', true, 'Punkt B1', 0],
      ],
    );
  });
});

describe('rules of procedure, mandates and agreements by their heads', () => {
  it('reads whose rules they are, when they were adopted, and what they say of its meetings', () => {
    const paper = read(`FORRETNINGSORDEN
for
SUNDHEDSRÅD PRØVEJYLLAND

Vedtaget af sundhedsrådet den 14. januar 2027, jf. punkt 2. Træder i kraft den 1. marts 2027 og erstatter den tidligere forretningsorden.

Kapitel 1. Rådet

§ 1. Rådet har 9 medlemmer, hvoraf 5 vælges af regionsrådet.
Stk. 2. For perioden til og med 2029 er Astrid Kornum valgt som formand.

Kapitel 2. Møder

§ 2. Sekretariatet udsender dagsorden og bilag seks dage før mødet.
Stk. 2. Rådet er beslutningsdygtigt, når fem medlemmer er til stede.

Kapitel 3. Sekretariat

§ 3. Prøveby Sygehus stiller sekretariat til rådighed.
`);
    const [group] = paper.groups;
    assert.equal(paper.document.body, 'SUNDHEDSRÅD PRØVEJYLLAND');
    assert.equal(paper.document.date, '2027-01-14');
    assert.equal(group?.name, 'SUNDHEDSRÅD PRØVEJYLLAND');
    assert.ok(group?.meetingRules.some(({ text }) => text.includes('seks dage før mødet')));
    assert.match(group?.secretariat?.text ?? '', /Prøveby Sygehus/u);
    assert.deepEqual(
      group?.seats.map(({ count }) => count),
      [9],
    );
    assert.ok(group?.chairs.some(({ text }) => text.includes('Astrid Kornum')));
  });

  it('takes a title out of its label, and what lies outside a mandate for a limit', () => {
    const paper = read(`Titel:\tKommissorium for arbejdsgruppen vedr. natlæger
Region:\tRegion Syddanmark
Senest rettet:\t14/11 2022

1. Opdrag

Arbejdsgruppen skal
a. beskrive vagterne
b. anslå udgiften

Udenfor opdraget falder: løn og ansættelse.
`);
    assert.equal(paper.document.title, 'Kommissorium for arbejdsgruppen vedr. natlæger');
    assert.equal(paper.document.body, 'arbejdsgruppen vedr. natlæger');
    assert.equal(paper.document.date, '2022-11-14');
    assert.deepEqual(
      paper.groups[0]?.limits.map(({ text }) => text),
      ['Udenfor opdraget falder: løn og ansættelse.'],
    );
  });

  it('finds the owner that an agreement’s own paper names, and its day in the line that adopts it', () => {
    const { agreements, document, groups } = read(`Samarbejdsaftale om natlæger

Version 2.1 – gældende fra 1. maj 2024
Erstatter aftalen af 14. juni 2017
Tiltrådt i Styregruppen for Natlæger den 22. marts 2024

F. STYRING

Den løbende ajourføring og besvarelse af fortolkningsspørgsmål varetages af Faggruppen for vagter.
`);
    assert.equal(document.date, '2024-03-22');
    assert.match(agreements[0]?.owner ?? '', /^Faggruppen/u);
    assert.ok(!groups.some(({ name }) => name === 'Tiltrådt'));
  });
});
