import type { FormChoice } from '../../../cards/ballot-form/form-choices.ts';
import type { Base, Quorum, Rule, Visibility } from '../../../data/model/ballot/terms.ts';

const bases: Record<Base, string> = {
  opening: 'pladserne',
  eligible: 'dem, der kan svare',
  cast: 'stemmerne for og imod',
};

/** What is said in Danish about written procedures in chats and on cards. */
export const danish = {
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  instant: (weekday: string, day: string, time: string) =>
    `${weekday} den ${day} kl. ${time.replace(':', '.')}`,
  ofTwo: { summer: 'sommertid', winter: 'vintertid' },
  item: (number: number | null, title: string) =>
    number === null ? title : `Punkt ${String(number)}: ${title}`,
  answers: {
    for: 'For',
    reservation: 'For med forbehold',
    against: 'Imod',
    abstain: 'Hverken for eller imod',
    none: 'Tilslutter os ingen',
    silent: 'Tavs, talt som for',
    unanswered: 'Ikke svaret',
    recused: 'Inhabil',
    vacant: 'Ubesat',
    objection: 'Indsigelse',
  } as Record<string, string>,
  againstAll: 'Imod dem alle',
  withReservation: (answer: string) => `${answer}, med forbehold`,
  rule: (it: Rule): string => {
    switch (it.kind) {
      case 'simple':
        return 'simpelt flertal: flere for end imod';
      case 'absolute':
        return 'absolut flertal: mere end halvdelen af dem, der kan svare, er for';
      case 'qualified':
        return `mindst ${String(it.p)}/${String(it.q)} er for, regnet af ${bases[it.base]}`;
      case 'unanimous':
        return 'enighed: alle, der kan svare, er for';
      case 'consent':
        return 'ingen er imod';
    }
  },
  accession: 'hver part bindes kun af sit eget svar',
  quorum: ({ p, q, base }: Quorum, seats: number) =>
    `mindst ${String(Math.ceil((seats * p) / q))} af ${String(seats)} skal svare (${String(p)}/${String(q)} af ${bases[base]})`,
  needed: (needed: number, seats: number) =>
    `${String(needed)} af ${String(seats)} stemmer for, hvis ingen er imod`,
  visibility: {
    open: 'alle i gruppen ser svarene undervejs',
    'until-voted': 'man ser svarene, når man selv har svaret',
    'until-closed': 'ingen ser svarene, før den er slut',
  } satisfies Record<Visibility, string>,
  minimum: (hours: number) => `Den er åben i mindst ${String(hours)} timer.`,
  silence: (words: string) => `Tavshed tæller som for: »${words}«`,
  casting: (seat: string, words: string) => `Ved stemmelighed afgør ${seat}: »${words}«`,
  closedItem: 'Lukket punkt: kun gruppens egne må læse det.',
  cited: (quote: string, document: string, place: string) =>
    `»${quote}« (${document}${place === '' ? '' : `, ${place}`})`,
  statedByChair: (words: string) => `Angivet af formanden: »${words}«`,
  substitutes: (first: string, others: string) => `${first}; stedfortræder: ${others}`,
  attachment: (name: string, code: string) => `${name} (kode ${code})`,
  followUp: (what: string, who: string | null, when: string | null) =>
    `Opfølgning: ${[what, who, when].filter((part) => part !== null).join(' – ')}`,
  tooManyFollowUps: (most: number) => `Der kan højst være ${String(most)} opfølgninger.`,
  badFollowUp: (line: string) =>
    `Jeg kan ikke læse opfølgningen »${line}«. Skriv hver på sin linje: hvad; hvem; hvornår.`,
  badFollowUpDay: (when: string) => `»${when}« er ikke en dag, jeg kan læse. Skriv fx 3. april 2026.`,
  twoFollowUpDays: (when: string) =>
    `»${when}« nævner mere end én dag. Giv hver opfølgning én dag, eller del den i to.`,
  pastFollowUpDay: (when: string) => `»${when}« er forbi. Giv opfølgningen en dag, der ligger forude.`,
  onlyNamed: (name: string) =>
    `Bilaget »${name}« er nævnt i papiret, men ikke indlæst, og kan derfor ikke fryses med.`,
  cutText: 'Teksten var for lang til kortet; se efter, om slutningen skal med.',
  unreachable: (names: string) =>
    `${names} kan ikke nås i Teams og skal have en mail; det står også på »hvem kan ikke nås«.`,
  noBasis: 'Jeg fandt intet sted i gruppens papirer, der giver lov til at beslutte skriftligt.',
  origin: (number: number, document: string) => `punkt ${String(number)} i ${document}`,
  earlierRound: 'den forrige runde',
  // The paper
  yourAnswer: (answer: string) => `Dit svar: ${answer}`,
  answerFor: (seat: string, answer: string) => `Svaret for ${seat}: ${answer}`,
  byOther: 'En anden på pladsen har svaret.',
  youOverride: 'Du går forud, så dit svar gælder i stedet, hvis du svarer.',
  obstacles: {
    'not-your-seat': 'Du sidder ikke på pladsen.',
    'left-the-group': 'Du er ikke længere med i gruppen.',
    recused: 'Du er meldt inhabil i sagen. En stedfortræder for pladsen kan svare.',
    'spokesperson-voted': 'Den, der går forud for dig på pladsen, har svaret.',
    'not-open': 'Der kan ikke svares længere.',
  },
  noSeat: 'Du har ingen stemme i denne skriftlige behandling.',
  counts: (answered: number, eligible: number) => `${String(answered)} af ${String(eligible)} har svaret.`,
  onPaper: 'Hver enkelt har fået sin stemmeseddel i sin egen chat.',
  hiddenNow: 'Svarene er skjulte; det gælder også, hvor mange der har svaret.',
  seatOf: (organisation: string) => organisation,
  leads: {
    reminder: (when: string) => `Påmindelse: du har ikke svaret endnu. Fristen er ${when}.`,
    nudge: (when: string) => `Sekretæren minder om, at du ikke har svaret endnu. Fristen er ${when}.`,
    extended: (when: string) => `Fristen er forlænget til ${when}.`,
    recorded: 'Dit svar er indført for dig. Er det ikke rigtigt, så ret det her eller skriv til sekretæren.',
  },
  secret: 'En skriftlig behandling',
  secretText: 'Andre end gruppens egne læser med her, så sagen står kun på stemmesedlerne.',
  // States
  states: {
    open: 'Åben',
    awaiting: 'Fristen er udløbet; resultatet er på vej.',
    tied: 'Stemmelighed: den afgørende stemme mangler.',
    closed: 'Afsluttet',
    objected: 'Stoppet af en indsigelse',
    void: 'Annulleret',
    reported: 'Noteret',
  },
  figures: (votesFor: number, against: number, abstained: number) =>
    `${String(votesFor)} for, ${String(against)} imod, ${String(abstained)} hverken for eller imod`,
  extension: (before: string, reason: string | null) =>
    reason === null ? `Før: ${before}` : `Før: ${before}. Begrundelse: ${reason}`,
  voided: 'Annulleret. Intet af det gælder.',
  voidedBecause: (reason: string) => `Begrundelse: ${reason}`,
  objectedBy: (seat: string) => `Stoppet af en indsigelse fra ${seat}.`,
  nextMeeting: 'Punktet kommer på dagsordenen for næste møde.',
  withdrawn: 'Indsigelsen er trukket tilbage; det ændrer intet.',
  listLine: (group: string, state: string) => `${group} · ${state}`,
  deadlineLine: (when: string) => `frist ${when}`,
  // Acts
  back: 'Tilbage',
  why: 'Begrundelse',
  whyMissing: 'Skriv en begrundelse; den står i referatet.',
  remark: 'Hvorfor? Det står i referatet.',
  remarkMissing: 'Skriv hvorfor; det står i referatet.',
  object: {
    title: 'Indsigelse',
    consequence: [
      'En indsigelse stopper den skriftlige behandling med det samme, for alle.',
      'Punktet kommer på dagsordenen for næste møde. Trækker du indsigelsen tilbage, genoptages behandlingen ikke.',
    ],
    confirm: 'Gør indsigelse',
  },
  withdraw: {
    title: 'Træk indsigelsen tilbage',
    done: 'Indsigelsen er trukket tilbage. Behandlingen genoptages ikke.',
  },
  recuse: {
    title: 'Inhabil',
    consequence: [
      'Du kan derefter ikke svare i sagen, og et svar, du har givet, tæller ikke længere.',
      'Er du der for en organisation, kan en stedfortræder svare i stedet.',
    ],
    remark: 'Bemærkning til referat',
    confirm: 'Meld mig inhabil',
  },
  cast: {
    title: 'Afgørende stemme',
    consequence:
      'Der er stemmelighed, og hjemlen giver dig den afgørende stemme. Den afslutter behandlingen.',
    label: 'Din afgørelse',
    missing: 'Vælg, hvordan det afgøres.',
    adopt: 'Vedtag',
    reject: 'Vedtag ikke',
    confirm: 'Afgør',
  },
  extend: {
    title: 'Forlæng fristen',
    consequence: 'Alle får besked om den nye frist. Svar, der er givet, gælder fortsat.',
    date: 'Ny frist, dag',
    dateMissing: 'Vælg dagen.',
    time: 'Klokkeslæt',
    timeMissing: 'Vælg klokkeslættet.',
    which: 'Uret stilles tilbage den nat: hvilket klokkeslæt?',
    whiches: { earlier: 'Det første (sommertid)', later: 'Det andet (vintertid)' } satisfies Record<
      FormChoice<'which'>,
      string
    >,
    confirm: 'Forlæng',
    open: 'Forlæng fristen …',
  },
  replacing: 'Lav om …',
  voiding: {
    title: 'Annullér',
    consequence:
      'Alle får besked. Intet, der er svaret, gælder, og behandlingen kan ikke genåbnes; der kan åbnes en ny runde.',
    confirm: 'Annullér behandlingen',
    open: 'Annullér …',
  },
  record: {
    title: 'Indfør et svar',
    consequence:
      'For et svar, der er givet i telefonen. Det tæller som personens eget, det står, at du har indført det, og personen får besked.',
    objecting: 'En indsigelse stopper behandlingen med det samme for alle, og punktet kommer på næste møde.',
    who: 'For hvem',
    whoMissing: 'Vælg, hvem der har svaret.',
    answer: 'Svar',
    answerMissing: 'Vælg svaret.',
    remark: 'Bemærkning til referat',
    confirm: 'Indfør',
    open: 'Indfør et svar …',
    done: 'Svaret er indført, og personen får besked.',
  },
  reseat: {
    title: 'Skift personer på en plads',
    consequence:
      'Den, du vælger først, svarer for pladsen, de andre er stedfortrædere. Et svar, der er givet, gælder, til de nye svarer noget andet.',
    seat: 'Plads',
    seatMissing: 'Vælg pladsen.',
    first: 'Svarer for pladsen',
    firstMissing: 'Vælg, hvem der svarer.',
    people: 'Stedfortrædere',
    guest: 'Gæst uden for gruppen, der også kan svare for pladsen',
    guestPlaceholder: 'Søg efter navn',
    guestFirst: 'Gæsten, der er nævnt nedenfor',
    guestMissing: 'Vælg den gæst, der skal svare for pladsen.',
    guestName: 'Gæstens navn, hvis Punkt ikke kender gæsten',
    confirm: 'Skift',
    open: 'Skift personer …',
    done: 'Pladsen har fået nye personer, og de får besked.',
  },
  nudge: { open: 'Mind dem, der mangler', done: 'De, der ikke har svaret, bliver mindet om det.' },
  closeEarly: { open: 'Luk nu' },
  decisionFile: {
    button: 'Word-fil',
    name: (day: string) => `beslutning ${day}.docx`,
    description: 'Beslutningen med referat, som Word-fil.',
  },
  nextRound: 'Ny runde …',
  status: 'Hvor står den?',
  opened: 'Den skriftlige behandling er åbnet, og stemmesedlerne er på vej.',
  // The log of decisions
  report: {
    title: 'Notér en beslutning',
    consequence:
      'Den skrives ned som meddelt af dig og kan ses af gruppen. Den kan rettes, men ikke slettes.',
    heading: 'Overskrift',
    headingMissing: 'Skriv en overskrift.',
    text: 'Beslutningen',
    textMissing: 'Skriv beslutningen.',
    decidedBy: 'Hvem besluttede det?',
    decidedByMissing: 'Skriv, hvem der besluttede det.',
    day: 'Hvornår?',
    dayMissing: 'Vælg dagen.',
    number: 'Punktets nummer',
    closed: 'Lukket punkt',
    closedTitle: 'Kun gruppens egne må læse den',
    confirm: 'Notér',
    everybody: 'alle til stede',
  },
  // Questions
  // Refusals in chat
  noSuchDecision: 'Jeg kender ingen skriftlig beslutning om det, som du må læse.',
  unknownPerson: 'Teams siger ikke, hvem du er, så det kan du ikke; skriv fra din egen konto.',
  notRunner: (group: string, who: string) =>
    who === ''
      ? `Det kan kun sekretær og formand i ${group}; spørg gruppens sekretær.`
      : `Det kan kun sekretær og formand i ${group}; spørg ${who}.`,
  noItem: (number: number, group: string) =>
    `Jeg finder intet punkt ${String(number)} i papirer fra ${group}; skriv »start skriftlig behandling« uden nummer, og udfyld det selv.`,
  noBallot: (said: string) =>
    `Jeg kender ingen skriftlig behandling, der hedder noget med »${said}«, og som du er med i.`,
  badCard: 'Noget på kortet mangler eller er for langt; ret det, og prøv igen.',
  noSeats: 'Der er ingen i gruppen at spørge på den måde; tilføj medlemmer, eller vælg en anden.',
  writeBasis:
    'Skriv hjemlens ord, når den er angivet af formanden; uden hjemmel kan der ikke besluttes skriftligt.',
  basisGone: 'Det sted, du valgte som hjemmel, er der ikke mere; vælg det igen.',
  paperGone: 'Et af de valgte bilag er der ikke mere; vælg dem igen.',
};
export type Sentences = typeof danish;
