/** Words may carry `~` where they may be parted at the end of a line. `|` parts the cells of a table row. */
export interface Block {
  readonly kind: 'label' | 'text' | 'bullet' | 'row' | 'attachment';
  readonly text: string;
}
export interface Item {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const block =
  (kind: Block['kind']) =>
  (text: string): Block => ({ kind, text });
const label = block('label');
const text = block('text');
const bullet = block('bullet');
const row = block('row');
const attachment = block('attachment');

const recommends = text('Det indstilles, at fagligt strategisk niveau i Sundhedsklynge Sydvestjylland:');

export const body = 'Sundhedsklynge Sydvestjylland - Fagligt strategisk niveau';

export const items: readonly Item[] = [
  {
    title: 'Velkomst og nyt fra politisk niveau - 5 minutter',
    blocks: [
      text(
        'Formandskabet bød velkommen. Ellen Zacher fortalte om temadrøftelsen på politisk niveau den 5. december 2023, hvor frivil~lighed og reco~very var på programmet.',
      ),
    ],
  },
  {
    title: 'Implementering af revideret IV-aftale - 10 minutter',
    blocks: [
      label('RESUMÉ'),
      text(
        'Strategisk Sundheds~styregruppe og formandskabet for Sundheds~samarbejds~udvalget har endnu ikke godkendt den revi~derede IV-aftale. Derfor er der ingen aftale~tekst at imple~mentere i sundheds~klyngerne.',
      ),
      label('INDSTILLING'),
      recommends,
      bullet('Drøfter, hvordan ad hoc gruppen kan forberede sig'),
      bullet('Godkender, at punktet tages op, når aftalen foreligger'),
      label('Beslutning'),
      text('Punktet blev udsat, til den reviderede IV-aftale er godkendt.'),
      text('Sekretariatet sætter punktet på dagsordenen til mødet den 25. april 2024.'),
    ],
  },
  {
    title: 'Overdiagnostik i somatik og psykiatri - 15 minutter',
    blocks: [
      label('Beslutning'),
      text('Emnet blev drøftet. Der var enighed om, at almen praksis skal med i det videre arbejde.'),
      text('Esbjerg og Grindsted Sygehus beskriver tre konkrete eksempler inden den 1. april 2024.'),
      label('SAGSFREMSTILLING'),
      text(
        'Emnet blev meldt ind på mødet den 30. november 2023. Unødige under~søgelser tager tid fra pati~enter, der har brug for den, og kan give uro hos bor~gerne og deres på~rørende. Både soma~tik og psyki~atri har erfa~ringer, som de andre orga~nisa~tioner kan bruge. Styrelserne har des~uden ud~givet anbe~falinger, som kan tjene som ud~gangs~punkt for drøf~telsen.',
      ),
      label('INDSTILLING'),
      recommends,
      bullet('Drøfter, hvor overdiagnostik fylder mest i klyngen'),
    ],
  },
  {
    title:
      'Udviklingsinitiativ på muskel- og skeletområdet samt budget og proces frem mod behandling på politisk niveau den 1. marts 2024 - 15 minutter',
    blocks: [
      label('RESUMÉ'),
      text(
        'Esbjerg Kommune har beskrevet initia~tivet sammen med de øvrige organisationer. Budgettet er på 640.000 kr., som tages af kommunens ubrugte klynge~midler.',
      ),
      label('SAGSFREMSTILLING'),
      text(
        'Initiativet retter sig mod bor~gere med lænde~ryg~besvær, som er i risiko for at miste deres arbejde. Fysio~terapeuter fra kom~munerne og syge~huset under~vises sammen, så bor~gerne møder den samme vej~ledning, hvor~end de hen~vender sig. De prak~tise~rende læger får et henvis~nings~skema, der kan bruges i alle klyngens kom~muner.',
      ),
      text(
        'Arbejdet be~gynder i Esbjerg Kommune og udvides til de andre kom~muner, når under~vis~ningen har været holdt to gange. Hver organi~sation ud~peger en kontakt~person. Kontakt~personerne mødes virtu~elt en gang i kvar~talet og sam~menligner deres erfa~ringer.',
      ),
      text('Beløbet fordeler sig sådan:'),
      row('Post|2024|2025|I alt'),
      row('Projektledelse|150.000 kr.|150.000 kr.|300.000 kr.'),
      row('Undervisning|120.000 kr.|80.000 kr.|200.000 kr.'),
      row('Evaluering|-|140.000 kr.|140.000 kr.'),
      row('I alt|270.000 kr.|370.000 kr.|640.000 kr.'),
      label('INDSTILLING'),
      recommends,
      bullet('Godkender beskrivelsen'),
      bullet('Anbefaler budgettet over for politisk niveau'),
      label('Beslutning'),
      text('Beskrivelsen blev godkendt, idet evalueringen også skal omfatte Fanø Kommune.'),
      text('Budgettet blev anbefalet og sendes til politisk niveau den 1. marts 2024.'),
      text('Esbjerg Kommune retter beskrivelsen til senest den 9. februar 2024.'),
      label('Bilag'),
      attachment('Projektbeskrivelse, muskel- og skeletområdet.docx'),
      attachment('Budget, muskel- og skeletområdet.xlsx'),
    ],
  },
  {
    title: 'Model for lettilgængelige tilbud til børn og unge - 10 minutter',
    blocks: [
      label('SAGSFREMSTILLING'),
      text(
        'Ad hoc gruppen har beskrevet to modeller. I model 1 ligger tilbuddet i kom~munens egne lokaler, i model 2 hos psyki~atrien.',
      ),
      label('INDSTILLING'),
      recommends,
      bullet('Beslutter, hvilken model der arbejdes videre med'),
      label('Beslutning'),
      text('Varde, Vejen og Fanø Kommuner tilsluttede sig model 1.'),
      text('Billund Kommune valgte model 2.'),
      text('Esbjerg Kommune tog forbehold, til byrådet har behandlet sagen.'),
      text('Sekretariatet tilpasser gruppens kommissorium, som godkendes af formandskabet.'),
      label('Bilag'),
      attachment('To modeller for lettilgængelige tilbud.pdf'),
    ],
  },
  {
    title: 'Udvælgelse af initiativer til Hold 3, Det Nationale Ledelsesprogram - 10 minutter',
    blocks: [
      label('RESUMÉ'),
      text('Fem forslag er kommet ind inden fristen i januar. Formandskabet peger på tre af dem.'),
      label('INDSTILLING'),
      recommends,
      bullet('Godkender de tre initiativer'),
      label('Beslutning'),
      text('To initiativer blev godkendt. Forslaget om sårpleje blev ikke godkendt.'),
      text('Senest den 30. april 2024 sender sekretariatet navnene til programsekretariatet.'),
      label('Bilag'),
      attachment('Oversigt over forslag til Hold 3.docx'),
      attachment('Formandskabets vurdering.docx'),
    ],
  },
  {
    title: 'Forløbsprogram for lænderygbesvær - 5 minutter',
    blocks: [
      label('INDSTILLING'),
      recommends,
      bullet('Tager orienteringen til efterretning'),
      label('Beslutning'),
      text('Orienteringen blev taget til efterretning.'),
    ],
  },
  {
    title: 'Godkendelse af dagsorden til møde i Koordinationsforum - 5 minutter',
    blocks: [
      label('INDSTILLING'),
      recommends,
      bullet('Godkender dagsordenen'),
      label('Beslutning'),
      text('Dagsordenen blev godkendt.'),
    ],
  },
  { title: 'Bemanding af sekretariatet i 2024 - Lukket punkt', blocks: [] },
  {
    title: 'Sager til næste møde på fagligt strategisk niveau - 5 minutter',
    blocks: [
      label('Beslutning'),
      bullet('Implementering af revideret IV-aftale'),
      bullet('Evaluering af Den Mobile Akutmodtagelse'),
    ],
  },
  {
    title: 'Eventuelt - 5 minutter',
    blocks: [text('Der var intet under dette punkt.')],
  },
];
