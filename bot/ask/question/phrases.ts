import type { Language } from './question.ts';

/**
 * Several words of a question that together mean what the papers say in one. A phrase is read as its first word, the
 * others are ways to say it too. "…" is where other words may stand. Domain and everyday language
 * only. To teach one, add it here.
 */
interface Phrase {
  form: RegExp;
  /** How it begins, as a pattern. */
  begins: string;
  /** The last word of a phrase that others stand inside of: "kører … videre". */
  end: string | undefined;
  words: readonly string[];
}

const read = (lines: string): Phrase[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [form = '', words = ''] = line.split(' = ');
      const [first = '', second] = form.split(' … ');
      const whole = second === undefined ? `(${first})` : `(${first})(?= .{1,60} ${second}(?!\\p{L}))`;
      return {
        form: new RegExp(`(?<!\\p{L})${whole}(?!\\p{L})`, 'gu'),
        begins: first,
        end: second,
        words: words.split(' '),
      };
    });

const danish = read(`
(?:lagt|lægges|lægge|lagde|slået|slås|slå) sammen = sammen sammenlægge erstatte afløse samle
(?:lagt|lægges|lægge|lagde|slået|slås|slå) … sammen = sammen sammenlægge erstatte afløse samle
(?:kører|køre|kørte|går|gå|gik) … videre = fortsætte videreføre
(?:kører|køre|kørte|går|gå|gik) (?:det )?videre = fortsætte videreføre
(?:gået|gå|går|gik|kommet|komme|kom|sat|sættes|sat) i gang = igangsætte starte begynde opstart
(?:i|for) bordenden = formand
(?:det )?(?:sidste|afgørende|endelige) ord = godkende beslutte afgøre
(?:skriver|skrev|skrive|tager|tog|fører|førte) (?:referatet|referat|refferat|referater) = referatskrivning referent
(?:står|stod|stå) bag = offentliggøre udgive udarbejde foreslå
(?:tager|tog|tage) sig af = varetage ansvar
(?:står|stod|stå) for = varetage ansvar udarbejde gennemføre v
(?:leder|ledede|lede|styrer|styrede) (?:møderne|mødet|møder) = mødeledelse mødeleder ordstyrer formand
(?:er|var|blev|bliver|være) med (?:i|på|til)(?! i) = deltage omfatte medlem repræsentant tilslutte
(?:ikke til stede|ikke med|ikke mødt op|meldt afbud|meldt fra|meldt forfald) = fraværende afbud forfald
(?:bliver|blev|er) (?:der )?af(?= )(?! med) = beslutte
tage(?:r|t|s)? i brug = anvende bruge ikrafttræden
(?:holde|holder|hold) ved lige = vedligehold varetage
(?:trådt|træder|træde|trådte) i kraft = ikrafttræden gælde begynde
(?:sagt|siger|sagde|sige|stemte|stemt|stemme) nej = afvise imod
(?:sagt|siger|sagde|sige|stemte|stemt|stemme) ja = godkende tiltræde tilslutte
(?:hører|hørte|høre) (?:ind )?under = refererer under
(?:ligger|lå|ligge) (?:ind )?under = refererer under
(?:hører|hørte|høre) til = refererer under etablere
(?:hører|hørte|høre|ligger|lå|ligge) … under = refererer under
(?:betale|betaler|betalte|punger|punge) (?:for|ud) = finansiere betale afholde udgift
(?:har|have|havde) på (?:sit|sin|deres) bord = opgave ansvar
(?:melder|melde|meldte|meldt) (?:fra|afbud) = afbud fraværende
(?:kommer|komme|kom) efter = afløse erstatte efterfølge
(?:har|have|havde|få) fat i = kontakte henvende
(?:up to date|up-to-date) = opdatere ajourføre vedligehold
(?:hører|hørte|høre) … til = refererer under etablere
på skift = skift
(?:skrev|skriver|skrive|skrevet) under = underskrive underskrift
(?:hvem som|hvem der) = hvem
efter planen = forventes
til sidst = sidst
lige meget = ligeligt
(?:sige|siger|sagde|sagt) god for = godkende tiltræde
(?:fandt|finder|finde|fundet) på = foreslå idé initiativ henvendelse
(?:står|stå|stod) til ansvar for|(?:svarer|svare) (?:opad )?til|(?:står|stå|stod) til regnskab for = refererer rapportere
(?:står|stå|stod) … til ansvar = refererer rapportere
(?:føre|føres|ført|fører) ud i livet = implementere
(?:går|gå|gik) ud på = formål indebære beskrive
(?:går|gå|gik) og venter på|(?:venter|vente|ventede) på = afvente
(?:tørrer|tørre) ud = ophøre udmønte
(?:løber|løbe|løb) tør = ophøre udmønte
(?:har|have|havde) det sidste ord = godkende beslutte
(?:kommer|komme|kom) forbi = deltage invitere
(?:ser|se|så) på = undersøge drøfte
(?:kigger|kigge|kiggede) på = undersøge drøfte
(?:tager|tage|tog|taget) stilling til = beslutte godkende
(?:tager|tage|tog|taget) imod = modtage
(?:tager|tage|tog|taget) op = drøfte genoptage
(?:lægger|lægge|lagde|lagt) op til = foreslå indstille
(?:kommer|komme|kom) på (?=(?:dagsorden|programmet)) = dagsorden
(?:holder|holde|holdt) øje med = monitorere følge
(?:giver|give|gav|givet) lov til = tillade godkende
(?:giver|give|gav|givet) grønt lys = godkende
(?:melder|melde|meldte|meldt) ind = indmelde
(?:melder|melde|meldte|meldt) tilbage = tilbagemelding
(?:melder|melde|meldte|meldt) sig til = tilmelde
(?:siger|sige|sagde|sagt) op = opsige opsigelse
(?:trækker|trække|trak|trukket) sig = udtræde
(?:træder|træde|trådte|trådt) ud = udtræde
(?:træder|træde|trådte|trådt) ind = indtræde
(?:gør|gøre|gjort|gjorde) færdig = afslutte færdig
(?:bliver|blive|blev|blevet) færdig(?:e|t)? = afslutte færdig klar
(?:på plads|i hus) = klar færdig aftale
(?:lige) nu = aktuelt
(?:skrev|skriver|skrive) til = henvendelse kontakte
(?:sætter|sætte|satte|sat) af = afsætte reservere
(?:sat|sættes) … af = afsætte reservere
(?:sætter|sætte|satte|sat) på pause = udsætte standby
(?:ikke|aldrig) (?:længere|mere) = ophøre nedlægge
i eget hjem|derhjemme|hjemme hos (?:sig selv|borgeren) = eget hjem
med det samme = straks umiddelbart
(?:hvor mange|antal) dages? varsel = forud inden
uden for = udenfor
`);

const english = read(`
in charge of = ansvar varetage ejer
(?:chairs?|chaired|leads?|runs?)(?= .{1,40}meetings?) = mødeledelse mødeleder ordstyrer formand
set aside = afsætte reservere
(?:phone|telephone) numbers? = telefonnummer
(?:took|take|takes|taken|taking) over = overtage afløse erstatte
(?:carry|carries|carried|go|goes|went) on = fortsætte
(?:looks?|looked) after = varetage vedligehold ejer
(?:set|sets) up = nedsætte etablere
(?:the )?(?:last|final) (?:word|say) = godkende beslutte afgøre
(?:comes?|came) under = refererer under
(?:have|has|had) to = obligatorisk skal krav
(?:required|obliged) to = obligatorisk krav forpligte
(?:get|gets|got) in touch with = kontakt kontakte
(?:turned|turn) down = afvise forkaste
(?:put|puts) off = udsætte udskyde
(?:takes?|took|taking) (?:the )?minutes|minute-taking = referatskrivning referent
terms of reference = kommissorium
general practice|gps? side = praksis
right away = straks
(?:foots?|footed|footing) the bill = betale finansiere afholde udgift
(?:takes?|took) the place of = erstatte afløse
(?:looked|looks?|looking) into = undersøge
(?:runs?|ran|running) out = udløbe ophøre periode
(?:puts?|putting) forward = foreslå indstille
(?:points?|pointed|pointing) out = bemærke pointere opmærksom
(?:brings?|brought) up = bemærke rejse
(?:comes?|came|coming) back = genoptage
(?:carries|carried|carry) out = gennemføre udføre udøve
(?:works?|worked) on = arbejde udarbejde
(?:drew|draws?|drawn) up = udarbejde
(?:follows?|followed|following) up = opfølgning følge
(?:kept|keeps?|keeping) up to date = vedligehold ajourføre opdatere
up to date = opdatere ajourføre
(?:signs?|signed|signing) off = godkende
(?:goes?|went) live = ibrugtagning drift
(?:makes?|made) up = bestå sammensætte
(?:calls?|called) off = aflyse
(?:hands?|handed) in = aflevere indsende
(?:sends?|sent) out = udsende
(?:deals?|dealt) with = behandle håndtere
(?:answers?|report(?:s|ed)?|accountable) to = refererer rapportere
(?:phases?|phased) out = udfase
(?:set|put) up by = nedsætte
(?:takes?|took|taken) part = deltage
(?:asks?|asked) for = ønske anmode bede efterspørge
(?:paid|pays?|pay) for = finansiere betale
(?:made|makes?) sure = sikre
at home|own home = eget hjem
at the (?:latest|earliest) = senest
on hold = standby pause udsætte
so far = hidtil
out of date = revidere opdatere
day-to-day = daglig drift
`);

/** Finds any of some phrases, or at least how one begins: most questions have none, and need no closer look. */
const anyOf = (phrases: readonly Phrase[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${phrases.map(({ begins }) => begins).join('|')})`, 'u');
const spoken: Record<Language, { phrases: readonly Phrase[]; any: RegExp }> = {
  da: { phrases: danish, any: anyOf(danish) },
  en: { phrases: [...english, ...danish], any: anyOf([...english, ...danish]) },
};

export interface FoundPhrase {
  /** None for the rest of a phrase that other words stand inside of. */
  words: readonly string[];
  start: number;
  end: number;
}

/** The phrases of a question, in order. `folded` is lower-case. */
export const phrasesIn = (folded: string, language: Language): FoundPhrase[] => {
  const found: FoundPhrase[] = [];
  const isFree = (start: number, end: number): boolean =>
    !found.some((one) => start < one.end && end > one.start);
  const { phrases, any } = spoken[language];
  if (!any.test(folded)) return found;
  for (const { form, end: last, words } of phrases)
    for (const match of folded.matchAll(form)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!isFree(start, end)) continue;
      found.push({ words, start, end });
      if (last === undefined) continue;
      const at = folded.indexOf(` ${last}`, end) + 1;
      if (at > 0 && isFree(at, at + last.length)) found.push({ words: [], start: at, end: at + last.length });
    }
  return found.sort((a, b) => a.start - b.start);
};
