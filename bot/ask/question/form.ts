import type { Question } from './question.ts';

/** What the wording of a question asks for, beyond who, when and how much. */
export interface Form {
  /** What was proposed; other questions want what came of it. */
  proposal: boolean;
  decision: boolean;
  outcome: boolean;
  /** Who was there. */
  presence: boolean;
  attachments: boolean;
  /** "hvilke kommuner", "which municipality" want their names. */
  places: boolean;
  /** Of more than one. */
  severalPlaces: boolean;
  /** The same for clusters, hospitals … */
  names: boolean;
  chair: boolean;
  secretary: boolean;
  /** Somebody by name: "hvem er direktør …", "hvad hedder …". */
  person: boolean;
  /** A telephone number, an address. */
  number: boolean;
  /** What a short form stands for. */
  meaning: boolean;
  /** What a thing is. */
  whatItIs: boolean;
  /** "må gruppen …", "hvem må …": a rule, and not what was decided once. */
  rule: boolean;
  negated: boolean;
  conditional: boolean;
}

const forms: Record<keyof Form, RegExp> = {
  proposal: /indstil|foresl|anbefal|recommend|propos|suggest/u,
  decision: /beslut|vedtag|afgjort|afgør|decid|decision|resol/u,
  outcome: /\b(?:hvad skete|hvad blev der af|udfald|what happened|what came of)(?!\p{L})/u,
  presence: /\bdeltog|\bdeltager\b|\btil stede\b|\bmødte op|\battend|\bpresent\b|\btook part/u,
  attachments: /bilag|vedhæft|attach|annex|appendi/u,
  places: /\b(?:hvilken|hvilke|which|what) (?:\p{L}+ |\d+ )?(?:kommuner?|municipalit(?:y|ies))(?!\p{L})/u,
  severalPlaces: /\b(?:hvilke|which|what) (?:\p{L}+ |\d+ )?(?:kommuner|municipalities)(?!\p{L})/u,
  names: /\b(?:hvilke|which) (?:\p{L}+ |\d+ )?(?:klynger|regioner|sygehuse|clusters|regions|hospitals)/u,
  chair:
    /\b(?:næst)?(?:formand|formanden|formænd|forperson|chairs?|chairman|chairperson|vice-chair)(?!\p{L})/u,
  secretary:
    /hvem (?:er|var|har|varetager|fungerer som) (?:\p{L}+ )?(?:sekret|betjen)|hvem (?:sekretariats)?betjen|sekretariat(?:et)? for|who (?:is|was) (?:the )?secretar|secretariat (?:support )?for|provides? secretariat|serves? as secretar/u,
  person:
    /^(?:hvem er|hvem var|hvad hedder|hvad hed|hvem repræsenterer|who is|who was|who represents)(?! (?:(?:også|alle|de|den|det|the) )?(?:med |part|medlem|ejer|ansvar|tovholder|kontakt|indkøber|omfattet|involveret|målgruppe|ramt|imod|for |enig|uenig|øverst|in charge|responsible|the owner|owner|member|part|on |in ))/u,
  number: /\b(?:telefonnummer|nummer|telefon|mail|mailadresse|phone|number)\p{L}*/u,
  meaning:
    /\bhvad betyder\b|\bhvad står .{1,20} for\b|\bforkortelse|\bstands? for\b|\bshort for\b|\bwhat does .{1,20} mean\b/u,
  whatItIs:
    /^(?:hvad (?:er|betyder|menes med|dækker|indebærer)|what (?:is|are|does)) (?:en |et |den |det |de |a |an |the )?\p{L}[\p{L}:-]+(?: \p{L}[\p{L}:-]+)?(?: mean| over)?\s*\??$/u,
  rule: /(?:^|hvem |hvad )(?:må|kan)(?!\p{L})|^(?:may|can) |\b(?:allowed to|rule about)\b|^who (?:may|can)/u,
  negated: /(?<!\p{L})(?:ikke|ingen|uden|not|no|without|cannot|never|aldrig)(?!\p{L})/u,
  conditional: /hvorvidt|såfremt|\bhvis\b|whether|\bif\b/u,
};

const found = new WeakMap<Question, Form>();

/** What the wording asks for; found once for a question. */
export const formOf = (question: Question): Form => {
  let form = found.get(question);
  if (form === undefined) {
    const entries = Object.entries(forms).map(([name, pattern]) => [name, pattern.test(question.folded)]);
    form = Object.fromEntries(entries) as Form;
    // Who did not take part is told of in a sentence; who did, by a list.
    if (form.negated) form.presence = false;
    found.set(question, form);
  }
  return form;
};
