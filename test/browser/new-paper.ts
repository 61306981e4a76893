import { Document, HeadingLevel, Packer, Paragraph } from 'docx';

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const line = (text: string) => new Paragraph({ text });
const bullet = (text: string) => new Paragraph({ text, bullet: { level: 0 } });

/** A mandate that no sample has: of an invented group, which owns an invented agreement. */
export const newPaper = async (): Promise<Buffer> => {
  const paper = new Document({
    title: 'Kommissorium for Arbejdsgruppen for hjemmeilt',
    sections: [
      {
        children: [
          new Paragraph({
            text: 'Kommissorium for Arbejdsgruppen for hjemmeilt',
            heading: HeadingLevel.TITLE,
          }),
          line('Region Syddanmark, 2. maj 2024'),
          heading('Formål'),
          line('Arbejdsgruppen varetager det løbende vedligehold af følgende samarbejdsaftaler:'),
          bullet('Samarbejdsaftale om hjemmeilt'),
          heading('Opgaver'),
          line('Arbejdsgruppen har til opgave at:'),
          bullet('Følge forbruget af hjemmeilt i kommunerne'),
          bullet('Udarbejde fælles instrukser for udlevering'),
          heading('Sekretariat'),
          line('Regionen varetager sekretariatet for arbejdsgruppen.'),
        ],
      },
    ],
  });
  return Buffer.from(await Packer.toBuffer(paper));
};
