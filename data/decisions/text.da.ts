import type { BallotOutcome, Why } from '../model/ballot/result.ts';
import type { Base, Rule, Quorum } from '../model/ballot/terms.ts';

const bases: Record<Base, string> = {
  opening: 'pladserne ved åbningen',
  eligible: 'dem, der kan svare',
  cast: 'de afgivne stemmer for og imod',
};
const share = (p: number, q: number): string => `${String(p)}/${String(q)}`;

const rule = (it: Rule): string => {
  switch (it.kind) {
    case 'simple':
      return 'simpelt flertal';
    case 'absolute':
      return 'absolut flertal af dem, der kan svare';
    case 'qualified':
      return `kvalificeret flertal på ${share(it.p, it.q)} af ${bases[it.base]}`;
    case 'unanimous':
      return 'enighed mellem alle, der kan svare';
    case 'consent':
      return 'ingen imod';
  }
};

const outcomes: Record<BallotOutcome, string> = {
  adopted: 'Vedtaget',
  'not-adopted': 'Ikke vedtaget',
  lapsed: 'Bortfaldet',
  acceded: 'Tilslutning',
  objected: 'Stoppet af indsigelse',
};

const whys: Record<Why, string> = {
  'rule-met': '',
  'rule-not-met': 'kravet blev ikke opfyldt',
  tie: 'der var stemmelighed',
  'casting-vote': 'afgjort ved den afgørende stemme',
  'nobody-for': 'ingen svarede for',
  'nobody-eligible': 'ingen kunne svare',
  'quorum-missed': 'for få svarede',
  objection: 'punktet kommer på næste møde',
  list: 'hver part er bundet af sit eget svar',
};

const counted: Record<string, string> = {
  for: 'for',
  reservation: 'for med forbehold',
  against: 'imod',
  abstain: 'undlod at stemme',
  none: 'tilsluttede sig ingen variant',
  silent: 'svarede ikke; tavshed tæller som samtykke',
  unanswered: 'svarede ikke',
  recused: 'inhabil',
  vacant: 'ubesat',
  objection: 'gjorde indsigelse',
};

/** The sentences of a decision's minutes (beslutningsreferat). */
export const text = {
  head: 'Beslutningsreferat',
  ballotIn: (group: string) => `Skriftlig behandling i ${group}`,
  reportedIn: (group: string) => `Beslutning i ${group}, noteret af Punkt`,
  item: (number: number | null, title: string) =>
    number === null ? title : `Punkt ${String(number)}: ${title}`,
  closedItem: 'Lukket punkt',
  erased: 'slettet',
  labels: {
    journal: 'Journalnummer',
    opened: 'Åbnet',
    deadline: 'Frist',
    closed: 'Afsluttet',
    decidedOn: 'Besluttet',
    decidedBy: 'Besluttet af',
    reportedBy: 'Meddelt af',
    legalBasis: 'Hjemmel',
    rule: 'Krav',
    quorum: 'Beslutningsdygtighed',
    previous: 'Tidligere runde',
  },
  sections: {
    case: 'Sagsfremstilling',
    options: 'Varianter',
    attachments: 'Bilag',
    decision: 'Beslutning',
    votes: 'Svar',
    asked: 'Adspurgte',
    followUps: 'Opfølgning',
    corrections: 'Rettelser',
    log: 'Log',
  },
  at: (day: string, time: string) => `${day} kl. ${time.replace(':', '.')}`,
  ofTwo: { summer: 'sommertid', winter: 'vintertid' },
  by: (when: string, name: string) => `${when} af ${name}`,
  early: (when: string) => `${when}, før fristen, da alle havde svaret uden forbehold`,
  statedByChair: (words: string) => `Angivet af formanden: ${words}`,
  cited: (document: string, place: string, quote: string) =>
    `${document}${place === '' ? '' : `, ${place}`}: “${quote}”`,
  rule,
  quorum: ({ p, q, base }: Quorum) => `mindst ${share(p, q)} af ${bases[base]} skal svare`,
  attachment: (name: string, hash: string) => `${name} (SHA-256 ${hash})`,
  option: (words: string) => `– ${words}`,
  outcome: (outcome: BallotOutcome, why: Why, option: string | null) =>
    `${outcomes[outcome]}${option === null ? '' : `: “${option}”`}${whys[why] === '' ? '' : ` (${whys[why]})`}.`,
  figures: (votesFor: number, against: number, abstained: number, answered: number, eligible: number) =>
    `${String(votesFor)} for, ${String(against)} imod, ${String(abstained)} undlod; ${String(answered)} af ${String(eligible)} svarede.`,
  reservations: (count: number) => `${String(count)} af dem for havde forbehold.`,
  variantVotes: (option: string, votes: number) => `“${option}”: ${String(votes)}.`,
  party: (label: string, what: string, option: string | null) =>
    `${label}: ${counted[what] ?? what}${option === null ? '' : ` – “${option}”`}`,
  answeredBy: (name: string, recordedBy: string | null) =>
    ` (${name}${recordedBy === null ? '' : `, indført af ${recordedBy}`})`,
  remark: (words: string) => `. Bemærkning til referatet: “${words}”`,
  those: (what: string, labels: readonly string[]) => `${what}: ${labels.join(', ')}.`,
  groups: {
    against: 'Imod',
    reservation: 'Med forbehold',
    abstain: 'Undlod',
    unanswered: 'Svarede ikke',
    recused: 'Inhabil',
    objection: 'Indsigelse',
  },
  nobodyAgainst: 'Ingen stemte imod.',
  followUp: (words: string, responsible: string | null, due: string | null) =>
    `${words}${responsible === null ? '' : ` – ${responsible}`}${due === null ? '' : `, senest ${due}`}`,
  correction: (version: number, day: string, name: string, before: string, after: string, reason: string) =>
    `Version ${String(version)}, ${day}, ${name}: “${before}” er rettet til “${after}”. Begrundelse: ${reason}`,
  chain: (seq: number | null, hash: string) =>
    `${seq === null ? 'Sidste hændelse' : `Hændelse nr. ${String(seq)}`}, SHA-256 ${hash}`,
  file: (title: string, day: string) => `Skriftlig beslutning ${day}: ${title}`,
};
