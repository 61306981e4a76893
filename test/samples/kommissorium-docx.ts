import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { invented } from './samples-folder.ts';

const written = '2024-04-12T08:00:00Z';

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const line = (text: string) => new Paragraph({ text });
const bullet = (text: string) => new Paragraph({ text, bullet: { level: 0 } });
const numbered = (text: string) => new Paragraph({ text, numbering: { reference: 'opgaver', level: 0 } });

const row = (cells: readonly string[]) =>
  new TableRow({
    children: cells.map(
      (text) =>
        new TableCell({
          width: { size: 3000, type: WidthType.DXA },
          children: [new Paragraph({ text })],
        }),
    ),
  });

const seats = [
  ['Part', 'Pladser', 'Krav'],
  ['Kommunerne', '4', 'Én fra hver sundhedsklynge, med ledelsesansvar i sygeplejen'],
  ['Sygehusene', '2', 'Mindst én fra et sårcenter'],
  ['Almen praksis', '1', ''],
  ['Patienter og pårørende', '1', 'Udpeges af Patientinddragelsesudvalget'],
];

const paper = new Document({
  creator: 'Punkt',
  title: 'Kommissorium for Den stående arbejdsgruppe vedr. sårbehandling',
  numbering: {
    config: [
      {
        reference: 'opgaver',
        levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: 'left' }],
      },
    ],
  },
  footnotes: {
    1: { children: [line('Aftalen gælder også på kommunernes midlertidige pladser.')] },
  },
  sections: [
    {
      children: [
        line(invented),
        line('Udarbejdet af: Grethe Aamand'),
        line('Dato: 12. april 2024'),
        new Paragraph({ text: 'Kommissorium', heading: HeadingLevel.TITLE }),
        new Paragraph({
          text: 'Den stående arbejdsgruppe vedr. sårbehandling',
          heading: HeadingLevel.HEADING_2,
        }),
        heading('Baggrund'),
        line(
          'Den stående arbejdsgruppe vedr. sårbehandling erstatter Sårnetværket under Følgegruppen for Behandling og Pleje.',
        ),
        heading('Formål'),
        line('Arbejdsgruppen skal sikre, at borgere med sår får den samme behandling i hele Syddanmark.'),
        line(
          'Arbejdsgruppen varetager det løbende vedligehold af følgende samarbejdsaftaler mellem de 22 syddanske kommuner og Region Syddanmark:',
        ),
        new Paragraph({
          bullet: { level: 0 },
          children: [
            new TextRun('Samarbejdsaftale om sårbehandling i eget hjem'),
            new FootnoteReferenceRun(1),
          ],
        }),
        bullet('Samarbejdsaftale om kompressionsbehandling'),
        heading('Opgaver'),
        numbered('At afklare spørgsmål om, hvordan aftalerne skal forstås'),
        numbered('At foreslå fælles undervisning i sårpleje'),
        numbered('At følge brugen af telemedicinsk sårvurdering'),
        numbered('At afgive en årlig status til Strategisk Sundhedsstyregruppe'),
        heading('Organisering'),
        line('Arbejdsgruppen refererer til Strategisk Sundhedsstyregruppe.'),
        line(
          'Gruppen ledes af en regional formand og en kommunal formand. De er valgt blandt medlemmerne nedenfor.',
        ),
        new Table({ rows: seats.map(row) }),
        line('Gruppen har en regional kontaktdirektør, som spørges ved tvivl og ikke har plads i gruppen.'),
        line('Gruppen kan ikke træffe beslutninger om økonomi.'),
        heading('Sekretariat'),
        line('Region Syddanmark stiller sekretæren til rådighed.'),
        heading('Møder'),
        bullet('Gruppen holder to møder om året, ét i hvert halvår.'),
        bullet('Dagsordenen sendes ud senest 14 dage før mødet.'),
        heading('Funktionsperiode'),
        line('Gruppen er nedsat fra 1. maj 2024 til 31. december 2025.'),
        line('Senest den 1. oktober 2025 evaluerer formændene gruppens arbejde.'),
      ],
    },
  ],
});

/** The docx sample: an invented kommissorium with headings, bullets, a numbered list, a table and a footnote. */
export const kommissoriumDocx = async (): Promise<Uint8Array> => {
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(paper)));
  // docx stamps the time of writing, here and on each part of the zip; the sample shall not change with it.
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
  parts['docProps/core.xml'] = strToU8(core.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, written));
  // A zip holds local time: the same hour by the wall clock wherever this runs.
  return zipSync(parts, { mtime: new Date(2024, 3, 12, 8) });
};
