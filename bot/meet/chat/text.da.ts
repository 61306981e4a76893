import type { MeetingAct, MeetingPurpose } from '../../../data/model/meeting.ts';
import type { DraftItem, ItemKind } from '../../../data/model/agenda.ts';
import type { Lack } from '../rules/agenda.ts';
import type { PassedOver } from '../rules/passed-over.ts';
import type { Missing } from '../rules/propose-year.ts';

/** What is said in Danish about meetings and agendas in chats and on cards. */
export const danish = {
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  day: (weekday: string, day: string) => `${weekday} den ${day}`,
  at: (day: string, time: string) => `${day} kl. ${time.replace(':', '.')}`,
  length: (minutes: number): string => {
    if (minutes % 60 !== 0) return `${String(minutes)} minutter`;
    return minutes === 60 ? '1 time' : `${String(minutes / 60)} timer`;
  },
  name: {
    ordinary: (number) => `Møde ${String(number)}`,
    theme: (number) => (number === 1 ? 'Temamøde' : `Temamøde ${String(number)}`),
    chairs: (number) => `Formandskabets møde før møde ${String(number)}`,
    named: () => 'Møde',
    extra: (number) => `Ekstraordinært møde ${String(number)}`,
  } satisfies Record<MeetingPurpose, (number: number) => string> as Record<
    MeetingPurpose,
    (number: number) => string
  >,
  // Who and where
  unknownPerson: 'Jeg kan ikke se, hvem du er i Teams, og kan derfor ikke gøre det for dig.',
  notOfGroup: 'Det kan kun gruppens egne se; spørg gruppens sekretær.',
  othersReadAlong:
    'Her læser andre end gruppen med; skriv det i din egen chat med mig eller i gruppens kanal, eller spørg gruppens sekretær.',
  onlyKeepers: 'Det kan kun gruppens sekretær eller formand gøre.',
  badYear: (from: number, to: number) => `Jeg kan planlægge fra ${String(from)} til ${String(to)}.`,
  badCard: 'Det kort kan jeg ikke bruge længere; skriv kalender, så viser jeg et nyt.',
  chooseMeeting: 'Vælg først det møde, der skal rettes.',
  chooseItem: 'Vælg først et punkt.',
  noMeeting: (group: string) =>
    `${group} har ingen kommende møder i kalenderen; sekretæren kan lægge dem ind med »planlæg møder«.`,
  // The year
  tooManyChanges:
    'Der er rettet så meget i forslaget, at kortet er fuldt. Gem det, og ret resten i kalenderen.',
  badChange: (year: number) =>
    `Dag, klokkeslæt eller varighed kan ikke bruges. Dagen skal være i ${String(year)}, og varigheden højst 1440 minutter.`,
  badOptions:
    'Forudsætningerne kan ikke bruges: 1-12 møder om året, varighed højst 1440 minutter, dagsorden højst 120 dage og formandskabets møde højst 60 dage før.',
  noPerYear:
    'Gruppens papirer siger ikke, hvor mange møder der er om året. Skriv det i forudsætningerne, så lægger jeg et forslag.',
  noRules:
    'Gruppens papirer siger ikke noget om, hvordan den mødes. Skriv det i forudsætningerne, så lægger jeg et forslag.',
  alreadyThere: (count: number, year: number) =>
    `Der ligger ${count === 1 ? '1 møde' : `${String(count)} møder`} i kalenderen for ${String(year)}; de bliver, som de er, og kun resten lægges ind.`,
  yearComplete: (year: number) => `Møderne i ${String(year)} ligger i kalenderen. Ret dem her.`,
  past: (count: number) =>
    `${count === 1 ? '1 møde ville ligge' : `${String(count)} møder ville ligge`} før i dag og kommer ikke med.`,
  kept: (count: number) =>
    count === 1 ? '1 møde er lagt i kalenderen.' : `${String(count)} møder er lagt i kalenderen.`,
  nothingAdded: 'Møderne lå i kalenderen i forvejen.',
  stalePlan: 'Gruppens regler eller kalender er ændret, siden du så forslaget. Her er det, som det er nu.',
  draftRule: 'udkast, ikke i kraft',
  expiredRule: (day: string) => `perioden udløb ${day}`,
  avoided: (names: string) =>
    `Forslaget går uden om weekender og helligdage${names === '' ? '' : ` samt ${names}`}.`,
  schoolWeeks: (name: string, first: number, last: number) =>
    first === last ? `${name} (uge ${String(first)})` : `${name} (uge ${String(first)}-${String(last)})`,
  passedOver: (all: readonly PassedOver[]): string => {
    const named = (wanted: PassedOver['what']): string =>
      all
        .filter(({ what }) => what === wanted)
        .map(({ name }) => name ?? 'weekend')
        .join(', ');
    const [own, agenda, chairs] = [named('meeting'), named('agenda'), named('chairs')];
    return [
      ...(own === '' ? [] : [`Lagt uden om: ${own}`]),
      ...(agenda === '' ? [] : [`Ellers skulle dagsordenen ud i: ${agenda}`]),
      ...(chairs === '' ? [] : [`Ellers skulle formandskabet mødes i: ${chairs}`]),
    ].join('. ');
  },
  inHoliday: (name: string) => `Bemærk: dagen er ${name}`,
  weekend: 'en weekend',
  agendaBy: (day: string) => `Dagsordenen skal være ude senest ${day}`,
  turns: (leader: string | null, minuteTaker: string | null) =>
    [
      ...(leader === null ? [] : [`mødeleder: ${leader}`]),
      ...(minuteTaker === null ? [] : [`referent: ${minuteTaker}`]),
    ].join('; '),
  leftOut: (title: string) => `${title} (udeladt)`,
  missing: {
    perYear: 'Papirerne siger ikke, hvor mange møder der er om året.',
    time: 'Papirerne siger ikke, hvornår på dagen møderne er.',
    weekday: 'Papirerne siger ikke, hvilken ugedag møderne er.',
    duration: 'Papirerne siger ikke, hvor længe et møde varer.',
    agendaLead: 'Papirerne siger ikke, hvor længe før mødet dagsordenen skal ud.',
    place: 'Papirerne siger ikke, hvor møderne er: stedet står åbent.',
    'theme-length': 'Papirerne siger ikke, hvor længe temamødet varer: varigheden står åben.',
    'theme-day':
      'Papirerne siger ikke, hvornår temamødet er: det er lagt, hvor der er længst mellem møderne.',
    'chairs-days':
      'Papirerne siger ikke, hvor længe forinden formandskabet mødes: det er lagt en uge, før dagsordenen skal ud.',
  } as Record<Missing, string>,
  options: {
    title: (year: number) => `Forudsætninger for møderne i ${String(year)}`,
    consequence: 'Det, du skriver her, går foran papirerne i dette forslag. Tomme felter følger papirerne.',
    perYear: 'Møder om året',
    weekday: 'Ugedag',
    anyDay: 'Hvilken hverdag som helst',
    time: 'Klokkeslæt',
    duration: 'Varighed i minutter',
    agendaDays: 'Dagsordenen ude, dage før mødet',
    themeDay: 'Temamødets dag',
    chairsDays: 'Formandskabets møde, dage før dagsordenen skal ud',
    confirm: 'Vis forslaget',
  },
  adjust: {
    title: (name: string) => `Ret ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    consequence: ['Rettelsen gælder forslaget; intet er gemt endnu.'],
    day: 'Dag',
    dayMissing: 'Vælg en dag.',
    time: 'Klokkeslæt',
    minutes: 'Varighed i minutter',
    place: 'Sted',
    leader: 'Mødeleder',
    minuteTaker: 'Referent',
    out: 'Udelades',
    outTitle: 'Mødet holdes ikke',
    confirm: 'Ret forslaget',
  },
  back: 'Tilbage',
  // The calendar
  namedOnly: 'Møde, som papirerne nævner',
  namedIn: (document: string, place: string) => `Nævnt i ${document}${place === '' ? '' : `, ${place}`}`,
  adopt: {
    title: 'Læg mødet i kalenderen',
    consequence: [
      'Papirerne nævner mødet. I kalenderen kan det flyttes, aflyses og få en dagsorden. Ingen får besked af det.',
    ],
    confirm: 'Læg i kalenderen',
    gone: 'Papirerne nævner ikke længere et møde den dag.',
  },
  extra: {
    title: 'Indkald til et ekstraordinært møde',
    asked: ['Du ser mødet, og hvad der taler imod dagen, før nogen får besked.'],
    start: 'Begynder',
    end: 'Slutter',
    theme: 'Emne',
    look: 'Se mødet',
    until: (when: string, end: string) => `${when}-${end.replace(/^0/, '').replace(':', '.')}`,
    about: (theme: string) => `Emne: ${theme}`,
    noLead: 'Gruppens papirer siger ikke, hvor længe før mødet dagsordenen skal ud.',
    conflicts: {
      sameDay: (name: string, when: string) => `Bemærk: ${name} ligger samme dag (${when})`,
      agendaPast: (day: string) =>
        `Bemærk: dagsordenen skulle have været ude ${day}; efter gruppens regler er mødet indkaldt for sent`,
    },
    told: 'Alle i gruppen og kanalen får besked, når du indkalder.',
    confirm: 'Indkald',
  },
  cancelledMark: 'AFLYST',
  agendaOutMark: 'Dagsordenen er sendt ud',
  fileButton: 'Kalenderfil',
  extraButton: 'Ekstraordinært møde …',
  planButton: (year: number) => `Planlæg ${String(year)} …`,
  agendaButton: 'Dagsorden',
  proposeButton: 'Foreslå punkt …',
  absentButton: 'Jeg kan ikke komme …',
  calendarButton: 'Alle møder',
  arrangeButton: 'Flyt eller ret …',
  cancelButton: 'Aflys …',
  called: 'Der er indkaldt til et ekstraordinært møde',
  moved: (before: string) => `Mødet er flyttet fra ${before}`,
  movedPlace: 'Mødets sted er ændret',
  cancelled: 'Mødet er aflyst',
  reason: (reason: string) => `Begrundelse: ${reason}`,
  over: 'Mødet er holdt',
  published: (day: string) => `Sendt ud ${day}`,
  history: (day: string, act: MeetingAct['act'], before: string | null, reason: string | null): string => {
    const told: Record<MeetingAct['act'], string> = {
      planned: 'lagt i kalenderen',
      moved: before === null ? 'flyttet' : `flyttet; det lå ${before}`,
      adjusted: 'rettet',
      cancelled: 'aflyst',
      'agenda-published': 'dagsordenen sendt ud',
      'agenda-amended': 'dagsordenen sendt ud igen, rettet',
    };
    return `${day}: ${told[act]}${reason === null ? '' : ` (${reason})`}`;
  },
  arrange: {
    title: 'Flyt eller ret mødet',
    consequence: [
      'Flyttes dag, klokkeslæt eller sted, får alle i gruppen og kanalen besked, og dagsordenens frist flytter med.',
    ],
    reason: 'Begrundelse, som alle får',
    confirm: 'Ret mødet',
  },
  cancel: {
    title: 'Aflys mødet',
    consequence: ['Alle i gruppen og kanalen får besked med begrundelsen. Mødet bliver stående som aflyst.'],
    reason: 'Begrundelse, som alle får',
    reasonMissing: 'Skriv, hvorfor mødet aflyses.',
    confirm: 'Aflys mødet',
  },
  calendarFile: {
    name: (group: string) => `moeder ${group}.ics`,
    description: (count: number) =>
      `Kalenderfil med ${count === 1 ? '1 begivenhed' : `${String(count)} begivenheder`}, som kan åbnes i Outlook.`,
    empty: 'Der er ingen møder at lægge i en kalenderfil.',
  },
  untold: {
    title: 'Nyt om et møde',
    moved: 'Et af gruppens møder er flyttet.',
    called: 'Der er indkaldt til et ekstraordinært møde.',
    cancelled: 'Et af gruppens møder er aflyst.',
    agenda: 'Dagsordenen til et af gruppens møder er sendt ud.',
    amended: 'Dagsordenen til et af gruppens møder er rettet.',
    where: 'Her læser andre end gruppen med: skriv »kalender« eller »dagsorden« i din egen chat med mig.',
  },
  // The agenda
  agendaTitle: (name: string) => `Dagsorden: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  draftState: 'Kladde',
  draftDue: (day: string) => `Kladde: skal være ude senest ${day}`,
  draftLate: (day: string) => `Kladde: skulle have været ude ${day}`,
  late: (days: number) =>
    `Dagsordenen er ${days === 1 ? '1 dag' : `${String(days)} dage`} forsinket; den kan stadig sendes ud, og det står i mødets historik, hvornår den kom.`,
  publishedLate: (days: number) =>
    `Den skulle have været ude ${days === 1 ? '1 dag' : `${String(days)} dage`} før.`,
  publishedAnew: (day: string, edition: number, amended: string) =>
    `Udgave ${String(edition)}, rettet ${amended}; sendt ud første gang ${day}`,
  amending: (edition: number) =>
    `Rettelsen er ikke sendt ud endnu: alle andre ser stadig udgave ${String(edition)}.`,
  changesSince: (edition: number) => `Rettet siden udgave ${String(edition)}`,
  notSentYet: 'Rettelser, der ikke er sendt ud endnu',
  changes: {
    added: (name: string) => `Nyt: ${name}`,
    removed: (name: string) => `Taget af: ${name}`,
    moved: (from: number, to: number, title: string) =>
      `Flyttet fra nr. ${String(from)} til nr. ${String(to)}: ${title}`,
    changed: (name: string, aspects: string) => `Rettet: ${name}${aspects === '' ? '' : ` (${aspects})`}`,
    title: (before: string) => `hed »${before}«`,
    kind: (before: string, after: string) =>
      `fra ${before.toLocaleLowerCase('da')} til ${after.toLocaleLowerCase('da')}`,
    recommendation: 'indstillingen',
    minutes: (before: number | null, after: number | null) =>
      before === null
        ? `${String(after)} minutter`
        : after === null
          ? 'uden minutter'
          : `fra ${String(before)} til ${String(after)} minutter`,
    attachments: 'bilagene',
    closed: (isClosed: boolean): string => (isClosed ? 'nu lukket' : 'nu åbent'),
  },
  kinds: {
    decision: 'Beslutning',
    discussion: 'Drøftelse',
    information: 'Orientering',
  } as Record<ItemKind, string>,
  noKind: 'Ukendt slags',
  minutes: (minutes: number) => `${String(minutes)} min.`,
  closedItem: 'Lukket punkt',
  attachments: (names: string) => `Bilag: ${names}`,
  proposedBy: (name: string) => `Foreslået af ${name}`,
  waited: {
    objection: 'Står her, fordi en skriftlig behandling blev stoppet af en indsigelse',
    lapsed: 'Står her, fordi en skriftlig behandling bortfaldt',
    postponed: 'Står her, fordi et tidligere møde udsatte det',
    minutes: 'Står her, fordi referatet af et tidligere møde skal godkendes',
  } as Record<NonNullable<DraftItem['waited']>, string>,
  lacking: (lacks: readonly Lack[]): string => {
    const names: Record<Lack, string> = {
      kind: 'slags (beslutning, drøftelse eller orientering)',
      recommendation: 'indstilling',
      minutes: 'minutter',
    };
    return `Mangler: ${lacks.map((one) => names[one]).join(', ')}`;
  },
  sum: (minutes: number, of: string | null) =>
    of === null ? `I alt ${String(minutes)} minutter` : `I alt ${String(minutes)} minutter af mødets ${of}`,
  tooLong: (minutes: number) => `Tiden løber ${String(minutes)} minutter over.`,
  numbered: (number: number, title: string) => `${String(number)}. ${title}`,
  publishButton: 'Send ud …',
  docxButton: 'Word-fil',
  nextAgendaButton: 'Næste dagsorden',
  sentToEach: 'Gruppen har ingen kanal, jeg kan skrive i, så dagsordenen er sendt til hver enkelt.',
  unreachedButton: (count: number) => `${String(count)} skal have den på mail …`,
  askPersonally: 'Det viser jeg kun i din egen chat med mig.',
  mail: {
    subject: (group: string, day: string, edition: number) =>
      edition > 1
        ? `Rettet dagsorden (udgave ${String(edition)}): ${group}, ${day}`
        : `Dagsorden: ${group}, ${day}`,
    dear: (name: string) => `Kære ${name}`,
    lead: (name: string, group: string, when: string, edition: number) =>
      `Hermed ${edition > 1 ? `den rettede dagsorden (udgave ${String(edition)})` : 'dagsordenen'} til ${name.charAt(0).toLowerCase()}${name.slice(1)} i ${group}, ${when}:`,
    others: (count: number) => (count === 1 ? 'og 1 punkt til' : `og ${String(count)} punkter til`),
    attached: 'Dagsordenen er vedhæftet.',
    regards: 'Venlig hilsen\nSekretariatet',
  },
  sentOut: 'Dagsordenen er sendt ud i gruppens kanal.',
  sentToChairs: 'Dagsordenen er sendt til formandskabet og sekretærerne.',
  publish: {
    title: 'Send dagsordenen ud',
    consequence: (count: number) =>
      `${count === 1 ? '1 punkt' : `${String(count)} punkter`} sendes ud én gang. Rettes dagsordenen bagefter, får alle besked om rettelserne.`,
    lacking: (count: number) =>
      count === 1 ? '1 punkt mangler noget endnu.' : `${String(count)} punkter mangler noget endnu.`,
    confirm: 'Send ud',
  },
  amend: {
    title: 'Send rettelserne ud',
    consequence: (edition: number) =>
      `Dagsordenen sendes ud igen som udgave ${String(edition)}, og alle, der fik den, får besked om rettelserne. Udgave ${String(edition - 1)} bliver liggende. Om dagsordenen kom til tiden, afgøres stadig af, hvornår den blev sendt ud første gang.`,
    confirm: 'Send rettelserne ud',
    nothing: 'Der er ingen rettelser at sende ud.',
  },
  drop: {
    title: 'Kassér rettelserne',
    consequence: (edition: number) =>
      `Rettelserne forsvinder, og dagsordenen er, som den blev sendt ud i udgave ${String(edition)}.`,
    confirm: 'Kassér',
  },
  amendButton: 'Send rettelserne ud …',
  dropButton: 'Kassér rettelserne …',
  editionButton: (edition: number) => `Udgave ${String(edition)} i Word`,
  amendedOut: 'Rettelserne er sendt ud til dem, der fik dagsordenen.',
  added: 'Punktet står i rettelserne. Det kommer ud, når du sender dem.',
  remove: {
    title: 'Tag punktet af dagsordenen',
    consequence: (title: string) => `»${title}« kommer ikke på igen af sig selv. Det kan foreslås igen.`,
    whenSent: 'Det sker først, når rettelserne sendes ud.',
    confirm: 'Tag af',
  },
  form: {
    propose: 'Foreslå et punkt',
    change: 'Ret punktet',
    consequence: (name: string, when: string) =>
      `Til ${name.charAt(0).toLowerCase()}${name.slice(1)}, ${when}.`,
    title: 'Titel',
    titleMissing: 'Skriv en titel.',
    kind: 'Slags',
    kindMissing: 'Vælg, hvad der skal ske med punktet.',
    recommendation: 'Indstilling',
    minutes: 'Minutter',
    attachments: 'Bilag, et navn på hver linje',
    closed: 'Fortrolighed',
    closedTitle: 'Lukket punkt: kun gruppens egne må læse det',
    confirm: 'Foreslå punktet',
    save: 'Gem punktet',
  },
  badMinutes: 'Skriv minutterne som et helt tal fra 1 til 1440.',
  proposed: 'Punktet er foreslået; sekretæren sætter det i rækkefølge.',
  agendaFile: {
    name: (group: string, day: string, edition: number) =>
      `dagsorden ${group} ${day}${edition > 1 ? ` udgave ${String(edition)}` : ''}.docx`,
    description: 'Dagsordenen som Word-fil.',
    empty: 'Dagsordenen har ingen punkter endnu.',
    noEdition: 'Den udgave af dagsordenen findes ikke.',
  },
  docx: {
    title: 'Dagsorden',
    when: 'Tid',
    place: 'Sted',
    leader: 'Mødeleder',
    minuteTaker: 'Referent',
    kind: 'Til',
    minutes: 'Minutter',
    recommendation: 'Indstilling',
    attachments: 'Bilag',
    draft: 'Kladde, ikke sendt ud',
    edition: 'Udgave',
    editionOut: (edition: number, day: string) => `${String(edition)}, sendt ud ${day}`,
    replaced: (edition: number, day: string) => `Erstattet af udgave ${String(edition)}, sendt ud ${day}`,
    source: 'Kilde',
  },
};
export type Sentences = typeof danish;
