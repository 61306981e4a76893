/** Words that end a name: finite verbs, subordinators and the prepositions that begin a new thought. */
const stops = new Set(
  (
    'er var blev bliver har havde skal vil kan bør må som der at hvor hvis når idet da så men samt eller herunder ' +
    'refererer erstatter afløser varetager fortsætter nedsættes godkendes mødes består består gav giver arbejder udarbejder ' +
    'beslutter godkender drøfter indstiller anbefaler bidrager følger fremgår deltog deltager afholder forbereder ' +
    'omkring ift ifm jf fra inden efter ved under mellem indtil ikke også nogle deres denne dette disse dagens alle mødet møde møder kommende forud siden samtidig dog ' +
    'aftalt besluttet godkendt revideret drøftet fremlagde præsenterede ønsker ønskede udgøres bliver bestående ' +
    'blive have være få gøre se tage fortsætte bad fik gik kom tog så sagde lå stod sad gav lod lagde satte skrev sendte talte fandt holdt mente nævnte valgte ' +
    'sidder står ligger går får kommer tager siger ser holder vælger lader lægger sender skriver vurderer mener peger rapporterer kunne skulle ville sin sit ' +
    'foreslår foreslås afventer forventes omfatter indebærer beskriver sætter gælder træder udløber ophører finder fandt anses'
  ).split(' '),
);
const words = /-?[\p{L}\p{N}](?:[\p{L}\p{N}'’/-]|:(?=\p{L}))*|\S/gu;

/** Verb endings that no noun in a name has: "-ede", "-sættes". */
const verbal =
  /(?:erede|edes|ede|ttes|eres|lægges|sendes|tages|gives|drøftes|kendes|føres|løste|sendte|satte|hørte|førte|viste|brugte|kendte|delte)$/u;
/** "ajourføring af …", "implementering af …": only a noun made from a verb takes its "af" into the name. */
const verbalNoun = /(?:ing|else|tion|ion|ering|lån|brug|valg|køb|salg|tilsyn|svar|skift|besøg)(?:en|n|et)?$/u;
const adjective = /(?:igt|ige|isk|iske|elt|elle|ivt|ive)$/u;

/** "med henblik på" goes on with the sentence, "med uhelbredelig sygdom" with the name. */
const withPurpose =
  /^\s+(?:folk|repræsentanter|deltagere|medlemmer|faglige|to|tre|fire|henblik|deltagelse|udgangspunkt|afsæt|reference|følgende|det formål|at|den|det|de|en|et)(?!\p{L})/u;
/** "Digital Post mellem Sektorer", "ilt under transport": these go on in a name when a bare noun follows. */
const soft = new Set(['mellem', 'efter', 'under', 'ved', 'uden', 'fra']);
const notInName =
  /^\s+(?:den|det|de|en|et|at|\d|møde|mødet|aftale|kl|sin|deres|hvert?|nærmere|godkendelse)(?!\p{L})/iu;
const goesOnInName = (last: string, before: string, rest: string): boolean => {
  const next = /^\s+(\p{L}+)/u.exec(rest)?.[1];
  if (!next || notInName.test(rest) || verbal.test(next)) return false;
  const titleCase = /\p{Lu}\p{L}+$/u.test(before);
  return titleCase ? /^\p{Lu}/u.test(next) : /^\p{Ll}/u.test(next) && last.length > 2;
};
/** After "og", the next body; after "den", a date. */
const opensAnother = /^\.?\s+(?:i\s+)?(?:\d|\p{Lu}[\p{L}-]*(?:udvalg|gruppe|råd|forum|niveau))/u;

/**
 * Where the noun phrase that starts at `from` ends in the text: before a verb, a new clause or a mark.
 * "og" goes on only to one more noun ("sårpleje og kompression"), "i" to a place or a thing.
 */
export const nounPhraseEnd = (text: string, from: number): number => {
  let end = from;
  let last = '';
  const cell = /\t/.exec(text.slice(from));
  for (const match of text.slice(from, cell ? from + cell.index : undefined).matchAll(words)) {
    const word = match[0].toLowerCase();
    const next = /^,\s+(\p{L}+)/u.exec(text.slice(from + match.index))?.[1];
    if (word === ',' && next && adjective.test(last) && adjective.test(next)) continue;
    const rest = text.slice(from + match.index + match[0].length);
    if (/^(?:og|den|d)$/u.test(word) && opensAnother.test(rest)) break;
    if (soft.has(word) && goesOnInName(last, text.slice(0, end), rest)) {
      last = word;
      continue;
    }
    if (word === 'med' && withPurpose.test(rest)) break;
    if (!/^-?[\p{L}\p{N}]/u.test(word) || stops.has(word) || verbal.test(word)) break;
    if (word === 'af' && !verbalNoun.test(last)) break;
    end = from + match.index + match[0].length;
    last = word;
  }
  return trimTail(text, from, end);
};

/** A name does not end in "og", "i", "den". */
const trimTail = (text: string, from: number, end: number): number => {
  const tail =
    /\s+(?:og|i|på|til|om|for|med|mellem|efter|under|ved|uden|fra|den|det|de|en|et|denne|dette|blandt|til|over|vedr|sin|sit|deres|d)$/iu;
  let phrase = text.slice(from, end);
  while (tail.test(phrase)) phrase = phrase.replace(tail, '');
  return from + phrase.length;
};
