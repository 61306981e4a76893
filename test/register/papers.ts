import type { RegisterPaper } from '../../data/register/register.ts';
import { agreement, emptyPaper, group, placesIn, registerPaper } from './fixtures.ts';

/** A mandate that owns two agreements and takes over from two groups; Region Syddanmark, 2 May 2024. */
export const mandate = (file = 'mandat.txt', supersededBy: string | null = null): RegisterPaper => {
  const text = `# Kommissorium for Den stående arbejdsgruppe for sårpleje
Dato: 2. maj 2024
# Baggrund
Den stående arbejdsgruppe for sårpleje afløser Sårgruppen og Arbejdsgruppen for kompression, som begge lå under Følgegruppen for pleje.
# Formål
Gruppen vedligeholder disse aftaler:
- Samarbejdsaftale om sårpleje i eget hjem
- Samarbejdsaftale om kompression
Gruppen skal følge udviklingen i sårpleje.
Gruppen skal udarbejde forslag til nye aftaler.
# Organisering
Gruppen refererer til Strategisk Sundhedsstyregruppe.
Fire sygeplejersker fra kommunerne
En overlæge fra sygehuset
# Sekretariat
Gruppen betjenes af en kommunal og en regional sekretær.
`;
  const { at, says } = placesIn(text);
  const paper = emptyPaper({
    file,
    kind: 'kommissorium',
    title: 'Kommissorium for Den stående arbejdsgruppe for sårpleje',
    body: 'Den stående arbejdsgruppe for sårpleje',
    region: 'Syddanmark',
    date: '2024-05-02',
  });
  const replaces = at(
    'Den stående arbejdsgruppe for sårpleje afløser Sårgruppen og Arbejdsgruppen for kompression, som begge lå under Følgegruppen for pleje.',
    'Baggrund',
  );
  const owner = at('Gruppen vedligeholder disse aftaler:', 'Formål');
  const own = (title: string, aliases: string[] = []) =>
    agreement(title, at(title, 'Formål'), {
      aliases,
      region: 'Syddanmark',
      owner: 'Den stående arbejdsgruppe for sårpleje',
      sources: { owner },
    });
  paper.groups = [
    group('Den stående arbejdsgruppe for sårpleje', replaces, {
      region: 'Region Syddanmark',
      parent: 'Strategisk Sundhedsstyregruppe',
      replaces: ['Sårgruppen', 'Arbejdsgruppen for kompression'],
      tasks: [
        says('Gruppen skal følge udviklingen i sårpleje.', 'Formål'),
        says('Gruppen skal udarbejde forslag til nye aftaler.', 'Formål'),
      ],
      seats: [
        { ...says('Fire sygeplejersker fra kommunerne', 'Organisering'), count: 4 },
        { ...says('En overlæge fra sygehuset', 'Organisering'), count: 1 },
      ],
      secretariat: says('Gruppen betjenes af en kommunal og en regional sekretær.', 'Sekretariat'),
      sources: {
        replaces,
        parent: at('Gruppen refererer til Strategisk Sundhedsstyregruppe.', 'Organisering'),
      },
    }),
    group('Sårgruppen', replaces, { parent: 'Følgegruppen for pleje' }),
    group('Arbejdsgruppen for kompression', replaces, { parent: 'Følgegruppen for pleje' }),
  ];
  paper.agreements = [
    own('Samarbejdsaftale om sårpleje i eget hjem', ['Sårplejeaftalen']),
    own('Samarbejdsaftale om kompression'),
  ];
  return registerPaper(text, paper, supersededBy);
};

/** Minutes of a committee in Region Sjælland, 3 February 2022, which has an agreement of the same short name. */
export const minutes = (): RegisterPaper => {
  const text = `# Referat fra Udvalget for Nære Tilbud
Mødet blev holdt den 3. februar 2022 kl. 10:00 i Lokale 7.
Formand: Bodil Testrup
Medlem: Bodil Prøvegaard
Afbud: Karsten Fiktionsen
# Punkt 1: Status på sårplejeaftalen
Sårplejeaftalen ejes af Temagruppen for sår.
Indstilling: Administrationen indstiller, at aftalen opsiges.
Beslutning: Aftalen videreføres, og temagruppen udarbejder en tidsplan.
- tidsplan.docx
- Oversigt over kommuner
# Punkt 2: Forslag til projekter
Forslag skal sendes til udvalget senest den 1. april 2022.
Beslutning: Processen blev godkendt, men fristen rykkes fra den 1. marts 2022 til den 1. april 2022.
Temagruppen for sår (TFS) følger op.
# Punkt 3: Orientering om ny bygning
Indstilling: Det indstilles, at udvalget godkender den nye bygning.
`;
  const { at, says } = placesIn(text);
  const paper = emptyPaper({
    file: 'referat.txt',
    kind: 'referat',
    title: 'Referat fra Udvalget for Nære Tilbud',
    body: 'Udvalget for Nære Tilbud',
    region: 'Sjælland',
    date: '2022-02-03',
  });
  paper.meeting = {
    group: 'Udvalget for Nære Tilbud',
    date: '2022-02-03',
    time: '10:00',
    place: 'Lokale 7',
    source: at('Mødet blev holdt den 3. februar 2022 kl. 10:00 i Lokale 7.', 'Hoved'),
  };
  const owner = at('Sårplejeaftalen ejes af Temagruppen for sår.', 'Punkt 1');
  paper.agreements = [
    agreement('Sårplejeaftalen', owner, { owner: 'Temagruppen for sår', sources: { owner } }),
  ];
  const item = { minutes: null, closed: false, positions: [], attachments: [], fields: {} };
  paper.items = [
    {
      ...item,
      number: 1,
      title: 'Status på sårplejeaftalen',
      recommendations: [says('Administrationen indstiller, at aftalen opsiges.', 'Punkt 1, Indstilling')],
      decision: {
        ...says('Aftalen videreføres, og temagruppen udarbejder en tidsplan.', 'Punkt 1, Beslutning'),
        outcome: 'adopted',
      },
      attachments: [
        { name: 'tidsplan.docx', documentId: null, source: at('- tidsplan.docx', 'Punkt 1, Bilag') },
        {
          name: 'Oversigt over kommuner',
          documentId: null,
          source: at('- Oversigt over kommuner', 'Punkt 1, Bilag'),
        },
      ],
      source: at('Punkt 1: Status på sårplejeaftalen', 'Punkt 1'),
    },
    {
      ...item,
      number: 2,
      title: 'Forslag til projekter',
      recommendations: [],
      decision: {
        ...says(
          'Processen blev godkendt, men fristen rykkes fra den 1. marts 2022 til den 1. april 2022.',
          'Punkt 2, Beslutning',
        ),
        outcome: 'adopted-changed',
      },
      source: at('Punkt 2: Forslag til projekter', 'Punkt 2'),
    },
    {
      ...item,
      number: 3,
      title: 'Orientering om ny bygning',
      recommendations: [
        says('Det indstilles, at udvalget godkender den nye bygning.', 'Punkt 3, Indstilling'),
      ],
      decision: null,
      source: at('Punkt 3: Orientering om ny bygning', 'Punkt 3'),
    },
  ];
  paper.deadlines = [
    {
      date: '2022-04-01',
      text: 'Forslag til projekter sendes til udvalget',
      item: 2,
      kind: 'hard',
      movedFrom: { date: '2022-03-01', source: null },
      source: at(
        'Processen blev godkendt, men fristen rykkes fra den 1. marts 2022 til den 1. april 2022.',
        'Punkt 2, Beslutning',
      ),
    },
  ];
  const person = { title: null, organisation: null, party: null };
  paper.people = [
    {
      ...person,
      name: 'Bodil Testrup',
      role: 'formand',
      absent: false,
      source: at('Formand: Bodil Testrup', 'Deltagere'),
    },
    {
      ...person,
      name: 'Bodil Prøvegaard',
      role: 'medlem',
      absent: false,
      source: at('Medlem: Bodil Prøvegaard', 'Deltagere'),
    },
    {
      ...person,
      name: 'Karsten Fiktionsen',
      role: 'medlem',
      absent: true,
      source: at('Afbud: Karsten Fiktionsen', 'Deltagere'),
    },
  ];
  paper.abbreviations = {
    TFS: { meaning: 'Temagruppen for sår', source: at('Temagruppen for sår (TFS) følger op.', 'Punkt 2') },
  };
  return registerPaper(text, paper);
};

/** A draft in Region Syddanmark that would replace the working group. */
export const draft = (): RegisterPaper => {
  const text = `# UDKAST: Kommissorium for Lokalforum Vest
Lokalforum Vest erstatter Den stående arbejdsgruppe for sårpleje.
Lokalforum Vest koordinerer lokale indsatser mod liggesår.
`;
  const { at, says } = placesIn(text);
  const paper = emptyPaper({
    file: 'udkast.txt',
    kind: 'kommissorium',
    title: 'Kommissorium for Lokalforum Vest',
    body: 'Lokalforum Vest',
    region: 'Region Syddanmark',
    status: 'draft',
    source: at('UDKAST: Kommissorium for Lokalforum Vest', 'Titel'),
  });
  const replaces = at('Lokalforum Vest erstatter Den stående arbejdsgruppe for sårpleje.', 'Indledning');
  paper.groups = [
    group('Lokalforum Vest', replaces, {
      replaces: ['Stående arbejdsgruppe for sårpleje'],
      tasks: [says('Lokalforum Vest koordinerer lokale indsatser mod liggesår.', 'Indledning')],
      sources: { replaces },
    }),
  ];
  return registerPaper(text, paper);
};
