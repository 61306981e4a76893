import type { Sought } from './question.ts';

/**
 * Question forms and what they want to hear; the first that fits counts. What a form matches is part of the
 * question's form and needs no account; looked-ahead words do. To teach a form, add it here.
 */
const forms: readonly [Sought, RegExp][] = [
  [
    'money',
    /\bhvor (?:mange (?=penge|kr(?:oner)?(?!\p{L})|\p{L}*midler)|meget(?=.{0,60}\b(?:kr|penge|\p{L}*midler\p{L}*|afsat|reserveret|koster?|kostede|tilbage|modtaget|brugt|bevilget|fået|fik|budget\p{L}*|pulje\p{L}*)))/u,
  ],
  [
    'money',
    /\bhvor (?:stor|stort|store|højt?)\b(?=.{0,60}(?:pulje|beløb|budget|ramme|bevilling|tilskud|midler))/u,
  ],
  [
    'money',
    /\bhvad (?:koster|kostede)\b|\bpris(?:en)?\b(?!.{0,60}(?:vandt|vundet|vinder|fik|modtog|tildelt|uddel|hed(?!\p{L})|hedder))|\b(?:hvilket )?beløb(?:et)?\b/u,
  ],
  [
    'money',
    /\bhow much(?: money)?\b|\bhow (?:big|large)\b(?= .{0,60}(?:pool|pulje|budget|fund|amount|money))|\bhow (?:big|large)\b(?= .{0,60}(?:midler|grant|allocation|frame|ramme|bevilling))|\bwhat (?:total )?(?:amount|sum)\b|\bwhat does .{1,30} cost\b/u,
  ],
  [
    'clock',
    /\b(?:hvad tid|hvilket klokkeslæt|hvad klokken|klokken hvad|hvornår på dagen)(?!\p{L})|\b(?:at )?what time\b/u,
  ],
  ['often', /\bhvor (?:ofte|tit|mange gange|hyppigt)\b|\bhow (?:often|frequently|many times)\b/u],
  ['span', /\bhvor (?:længe|lang tid)(?!\p{L})|\bhow long\b|\buntil when\b|\bhow far in advance\b/u],
  [
    'count',
    /\bhvor (?:mange|langt?|meget|stor en (?:andel|del)|stor andel|stort? antal|høj|stort?|små)\b|\bhvad er antallet\b|^antal(?:let)?\b|\bhow (?:many|much)\b|\bwhat (?:share|percentage|proportion)\b/u,
  ],
  [
    'time',
    /\bhvornår\b|\b(?:på |i |til )?hvilke[tn]? (?:dato|dag|dage|år|tidspunkt|periode|møde)\b|\btil hvornår\b|\bwhen\b|\b(?:what|which) (?:date|day|year|period)\b|\bby when\b|\bdeadlinen?\b(?=\s*(?:\?|for|er))|\bfristen?\b(?=\s*(?:\?|for|er))/u,
  ],
  ['reason', /\bhvorfor\b|\bwhy\b|\bhvad er (?:årsagen|grunden|begrundelsen)\b/u],
  [
    'place',
    /\bhvor\b(?= (?:holdes|holdt|mødtes|sker|skete|foregik|ligger|foregår|afholdes|mødes|finder|var mødet|blev .* holdt|skal .* mødes|er mødet|ligger))|\bi? ?hvilke(?:n|t)? (?:to |tre )?(?:by|byer|lokale|sted|steder)\b|\bwhere\b|\bwhich (?:two |three )?(?:town|city|towns|cities|rooms?|places?)\b/u,
  ],
  [
    'who',
    /\bhvem\b|^hvad hedder(?= .{0,30}(?:direktør|formand|leder|chef|læge|sekretær|koordinator|ordfører|minister|borgmester|konsulent))|\bhvis\b(?= (?:ansvar|opgave|job|forslag))|\bwho\b|\bwhose\b|\bwhich (?=group|committee|body|person|municipality)|\bhvilke[nt]? (?=gruppe|udvalg|følgegruppe|person|kommune|organisation|instans|sekretær|part)/u,
  ],
  [
    'list',
    /\bhvilke\b(?: (?:slags|typer|former))?|\bhvad er de\b|\bwhich (?:kinds? of )?(?=\p{L}+s\b)|\bwhat are\b|\blist\b/u,
  ],
  ['what', /\bhvilken slags\b|\bwhat (?:kind|sort) of\b/u],
  [
    'yes-no',
    /^(?:er|var|blev|bliver|har|havde|skal|skulle|kan|kunne|må|vil|findes|gælder|deltog|deltager|får|fik|kom)(?!\p{L})/u,
  ],
  ['yes-no', /^(?:is|was|are|were|has|have|had|did|does|do|can|could|may|must|will|should)\b/u],
];

/** What a question wants to hear, and where in it that is said. `folded` is lower-case. */
export const soughtBy = (folded: string): { sought: Sought; start: number; end: number } => {
  for (const [sought, form] of forms) {
    const match = form.exec(folded);
    if (match !== null) return { sought, start: match.index, end: match.index + match[0].length };
  }
  return { sought: 'what', start: 0, end: 0 };
};
