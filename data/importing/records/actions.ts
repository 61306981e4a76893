import { danish } from '../../language/word-boundary.ts';

/** Words for things that are done after a meeting. Roots; the endings tell tense and voice. */
const roots = [
  'udarbejd',
  'indarbejd',
  'beskriv',
  'tilpass',
  'tilrett',
  'opdater',
  'ajourfør',
  'revider',
  'juster',
  'omskriv',
  'send',
  'fremsend',
  'indsend',
  'udsend',
  'eftersend',
  'videresend',
  'inviter',
  'nedsætt',
  'præsenter',
  'fremlægg',
  'forelægg',
  'fastlægg',
  'dagsordenssætt',
  'drøft',
  'kontakt',
  'afklar',
  'undersøg',
  'planlægg',
  'forbered',
  'indkald',
  'afhold',
  'orienter',
  'underrett',
  'igangsætt',
  'indhent',
  'evaluer',
  'udpeg',
  'indstill',
  'indmeld',
  'udmeld',
  'kvalificer',
  'formidl',
  'koordiner',
  'genoptag',
  'genbehandl',
  'viderebehandl',
  'udfærdig',
  'tilføj',
  'indberett',
  'aflever',
  'lever',
  'afgiv',
  'afrapporter',
  'opsaml',
  'sammenskriv',
  'etabler',
  'fastsætt',
  'aftal',
  'færdiggør',
  'underskriv',
  'formuler',
  'gennemfør',
  'kortlægg',
  'opstart',
  'følger op',
  'følge op',
  'følges op',
];
/** Verbs that are a task only with their other half: "tager kontakt", "melder ud", "arbejder fortsat på". */
const phrases = [
  String.raw`tag(?:er|es)\b[^.,;]{0,40}?\b(?:kontakt|op|beslutning|stilling|initiativ)\b`,
  String.raw`meld(?:er|es|e)\b[^.;]{0,50}?\b(?:ud|tilbage|ind)\b`,
  String.raw`saml(?:er|es|e)\b[^.;]{0,40}?\b(?:op|ind)\b`,
  String.raw`sætt(?:er|es|e)\b[^.;]{0,40}?\bpå dagsordenen\b`,
  String.raw`giv(?:er|es|e) (?:besked|melding|tilbagemelding|en status)`,
  String.raw`vend(?:er|e) tilbage`,
  String.raw`rett(?:er|e) henvendelse`,
  String.raw`rettes til(?=[.,;]|$)`,
  String.raw`skal rettes\b(?! til)`,
  String.raw`arbejd(?:er|e)\b(?: \p{L}+){0,2} på at`,
  String.raw`skal (?:ligge klar|foreligge|kunne præsenteres)`,
  String.raw`forventes (?:fremlagt|præsenteret|forelagt|udarbejdet|behandlet)`,
  String.raw`(?:deadline|frist)(?:en)?\b[^.;]{0,40}?\b(?:rykkes|flyttes|udskydes|forlænges)`,
  String.raw`kan besluttes`,
  String.raw`mødes`,
  String.raw`sørg(?:er|e) for`,
  String.raw`lav(?:er|es|e)\b`,
];
const doubled = /(ss|tt|gg|ll|kk)$/;
const stem = (root: string): string =>
  doubled.test(root) ? `${root.slice(0, -1)}(?:${root.slice(-1)})?` : root;
const verb = roots.map((root) => (root.includes(' ') ? root : stem(root))).join('|');

const pattern = (source: string): RegExp => danish(new RegExp(source, 'iu'));
const active = pattern(String.raw`(?<![\p{L}-])(?:(?:${verb})e?r|${phrases.join('|')})(?![\p{L}-])`);
const passive = pattern(String.raw`(?<![\p{L}-])(?:${verb})e?s(?![\p{L}-])`);
const willBe = pattern(
  String.raw`\b(?:skal|vil|kan eventuelt)\b[^.;]{0,120}?(?<![\p{L}-])(?:(?:${verb})(?:e|es|et)?|tag(?:e|es|et)\b[^.,;]{0,40}?\bop|tale\b[^.,;]{0,20}? med|${phrases.join('|')})(?![\p{L}-])`,
);
const agreedTo = pattern(
  String.raw`(?:enighed om|besluttet|aftalt|aftalte|besluttede)(?: det)?,? at [^.;,]{0,110}?(?<![\p{L}-])(?:(?:${verb})e|sætte\b[^.;]{0,30}?\bpå dagsordenen|tage\b[^.,;]{0,40}?\bop)(?![\p{L}-])`,
);

/**
 * Side clauses tell of things that happen anyway ("…, som gruppen arbejder med"), and conditions of things that
 * may: neither is a task. They are blanked out, so that places in the sentence stay the same. What is done to
 * the thing itself stays ("et kommissorium, der tilrettes").
 */
const sideClause = danish(
  new RegExp(
    String.raw`(?<=,) ?(?:(?:som|der)(?! (?:${verb})e?s(?![\p{L}-]))|hvor|hvorefter|hvilket|hvis|så|idet|da|fordi|såfremt|når|herunder)\b[^,.;]*|^(?:hvis|såfremt)\b[^,]*,[^.]*`,
    'giu',
  ),
);
/** What a member moved is no task, whatever came of it. */
const motion = danish(/\b(?:stillede|fremsatte)\b[^.]{0,30}forslag om\b/iu);
/** "Spørgsmål sendes til sekretariatet" tells where to ask, not what to do. */
const whereToAsk = danish(/\b(?:spørgsmål|henvendelser)\b[^.]{0,60}\b(?:rettes|sendes|stilles)\b/iu);
const blank = (text: string): string => ' '.repeat(text.length);

export interface Action {
  /** Where the verb stands in the sentence. */
  readonly at: number;
  readonly length: number;
  readonly voice: 'active' | 'passive';
}

/** The thing to be done that a sentence of a decision names, if it names one. */
export const actionIn = (sentence: string): Action | null => {
  if (whereToAsk.test(sentence) || motion.test(sentence)) return null;
  const main = sentence.replace(sideClause, blank);
  const tries: [RegExp, Action['voice']][] = [
    [agreedTo, 'passive'],
    [active, 'active'],
    [passive, 'passive'],
    [willBe, 'active'],
  ];
  for (const [pattern, voice] of tries) {
    const match = pattern.exec(main);
    if (match) return { at: match.index, length: match[0].length, voice };
  }
  return null;
};
