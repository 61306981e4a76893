import type { Outcome } from '../../model/paper.ts';
import { danish } from '../../language/word-boundary.ts';

/** Words of the future or of a condition: they tell of an approval that is not there yet. */
const notYet = danish(
  /(?:forventes|skal|kan|indtil|når|hvis|såfremt|inden|forud for|før|afventer)\b[^.;]*?\b(?:godkendt|vedtaget|tiltrådt)/giu,
);

/** Deciding to talk of it again decides nothing on the matter. */
const again = danish(
  /\b(?:blev )?(?:det )?(?:blev )?besluttet,? at (?:drøftelsen|sagen|punktet|emnet)\b[^.]*\b(?:op igen|genoptages)/giu,
);
const rejected = danish(
  /\bikke (?:endeligt? )?(?:blev )?(?:godk\.|godkendt|tiltrådt|vedtaget|imødekommet)|\bblev ikke (?:endeligt? )?(?:godkendt|vedtaget|tiltrådt)|\bikke tilslutning til\b|\bafvis(?:t|tes|te)\b|\bforkast(?:et|edes)\b|\bnedstemt\b/iu,
);
const adopted = danish(
  /\bgodk\.|\bgodkend(?:t|te|tes)\b|\btil(?:trådt|trådte|trædes)\b|\bvedtag(?:et|ne|es)\b|\bvedtog\b|\btilslutte(?:de|t|r) sig\b|\bblev (?:det )?besluttet\b|\bbesluttede\b|\b(?:der|det) (?:var|er|blev)[^.]{0,25} enighed om\b|\b(?:som|ifølge) indstil(?:let|lingen)\b|\bindstillingen følges\b|\banbefal(?:er|es|ede|edes|et)\b.{0,40}\bindstilling/iu,
);
const changed = danish(
  /\b(?:godkendt|godkendte|vedtaget|tiltrådt|besluttet|tilsluttede sig)\b[^.]{0,60}?,?\s(?:idet|men|dog|bortset fra|med undtagelse af|med (?:den|de|følgende|en) (?:ændring|rettelse|tilføjelse|præcisering|justering))/iu,
);
const partly = danish(
  /\bindstillingspunkt|\bindstillingens? (?:punkt|pkt)|\bpunkt \d[^.]{0,40}\b(?:udsat|udsættes|udgår|rykket|ændret|ikke godkendt)/iu,
);
/** "a) og b) blev tiltrådt. For så vidt angår c) afventer …"; "… blev godkendt. Fristen rykkes …" */
const inParts = danish(/\bfor så vidt angår\b|\bfrist(?:en)?\b[^.]*\bryk(?:kes|ket)\b/iu);
const postponed = danish(
  /\bud(?:sat|sættes|sattes|skudt|skydes)\b|\bikke (?:blev )?taget stilling\b|\bafvente(?:r|s)\b|\bgenoptages\b/iu,
);
const noted = danish(
  /\btil (?:efterretning\b|eft\.|efterr\.)|\borientere(?:t|des)\b|\borienteringen\b|\bingen (?:havde )?(?:bemærkninger|indvendinger)\b|\bnoterede sig\b|\bad notam\b|\btil orientering\b/iu,
);
const referred = danish(
  /\b(?:frem|over|videre)?sendes(?: videre)? til (?!skriftlig)|\bhen(?:vist|vises) til\b|\bindstilles til (?:regionsråd|byråd|kommunalbestyrelse|udvalg)/iu,
);
const discussed = danish(/\bdrøft(?:et|ede|edes|else|elsen|elser)\b|\btag(?:es|et) op igen\b|\bnævnt\b/iu);

/**
 * How a decision came out, from its wording (the ways Danish bodies word decisions are listed in the tests).
 * Null where the words do not tell, as for a bare list of topics.
 */
export const outcomeOf = (text: string): Outcome | null => {
  const said = text.replace(notYet, ' ').replace(again, 'drøftet');
  const isAdopted = adopted.test(said.replace(rejected, ' '));
  if (
    isAdopted &&
    (changed.test(said) ||
      (partly.test(said) && (postponed.test(said) || /\b(?:rykket|ændret)\b/u.test(said))) ||
      inParts.test(said) ||
      /\bikke taget stilling\b/i.test(said))
  )
    return 'adopted-changed';
  if (isAdopted && !rejected.test(said)) return 'adopted';
  if (rejected.test(said)) return isAdopted ? 'adopted-changed' : 'rejected';
  if (postponed.test(said)) return 'postponed';
  if (noted.test(said)) return 'noted';
  if (referred.test(said)) return 'referred';
  if (discussed.test(said)) return 'discussed';
  return null;
};
