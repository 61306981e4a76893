import type { z } from 'zod';
import { regionsNamedIn } from '../../language/regions.ts';
import { danish } from '../../language/word-boundary.ts';
import type { position } from '../../model/paper.ts';
import { sourceOf } from '../place.ts';
import type { Unit } from '../units.ts';

/** Words with which a party takes a stand. */
const stand = danish(
  /\b(?:godkend(?:t|te|er)|ønske(?:r|de|t|s)?|tilkende(?:giver|gav|gives?|nde)?|tilkendegivet|foreslo(?:g|s)|foreslår|støtte(?:r|de)|bakke(?:r|de) op|tilslutter|tilsluttede|imod|stemte|valgte|vælger|forbehold|kritik|kritiserede|bemærk(?:ede|er|ning|ninger|et)|udtryk(?:te|ker)|anbefal(?:ede|er)|ros|roste|ikke begrænsninger|efterspurg(?:t|te)|protesterede|tiltrådte|afviste|opmærksomhed fra|undlod|forbeholdt|flertal|mindretal(?:let)?|uenige?)\b/iu,
);
const organised = danish(
  /\b(?:PLO(?:-\p{L}+)?|KL|Danske Regioner|KKR(?: \p{L}+)?|Patientinddragelsesudvalget|almen praksis|psykiatrien|somatikken|øvrige kommuner(?:ne)?|(?:den )?kommunale side|kommunal side|(?:den )?regionale? side|regional side|kommunerne|regionen|\p{Lu}[\p{L}]+(?: og \p{Lu}\p{L}+)? Sygehus(?:e)?|Sygehus \p{Lu}\p{L}+|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? Hospital)/u,
);
/** "I X Kommune afprøves …": where, and so for whom. */
const inMunicipality = /^I \p{Lu}[\p{L}-]+ Kommune (?:er|bliver|fortsætter|gælder|afprøves)/u;
const person =
  /^((?:\p{Lu}[\p{L}'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+(?: \([^)]{1,20}\))?) (?:ønskede|stemte|tog forbehold|bemærkede|udtalte|foreslog|kunne ikke)/u;

const somebody = String.raw`\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){1,3}(?: \([^)]{1,60}\))?`;
const several = String.raw`(${somebody}(?:(?:, | og )${somebody})*)`;
/** Who voted how, by name; who a majority or minority is; who had something put on record together. */
const byName = [
  new RegExp(
    String.raw`^(?:(?:For|Imod|Mod)(?: \p{L}+)? stemte|Undlod(?: at stemme)?|Hverken for eller imod stemte):? ${several}`,
    'u',
  ),
  new RegExp(String.raw`(?:[Mm]indretal|[Ff]lertal)(?:let|et)?(?: bestående af| \(|,|:) ?${several}`, 'u'),
  new RegExp(
    String.raw`^${several} (?:ønskede|stemte|tog forbehold|forbeholdt sig|bemærkede|udtalte|foreslog|kunne ikke|undlod|var imod)`,
    'u',
  ),
];
const namesIn = (text: string): string[] =>
  byName.flatMap((form) =>
    (form.exec(text)?.[1] ?? '')
      .replace(/ \([^)]*\)/g, '')
      .split(/, (?=\p{Lu})| og (?=\p{Lu})/u)
      .filter((name) => name !== ''),
  );
/** "SB + CV ønsker ført til ref.: uenige", "EK: lægerne savner én indgang" */
const byInitials =
  /^((?:\p{Lu}{2,4}(?: \+ |, | og )?)+)(?: ønske[rd]| stemte| tog forbehold| er uenige?|:\s)/u;
const initialsIn = (text: string): string[] => byInitials.exec(text)?.[1]?.match(/\p{Lu}{2,4}/gu) ?? [];

/** The parties in the regions' councils, as minutes write them out. */
const parties =
  /(?<!\p{L})(?:Socialdemokratiet|Venstre|Det Konservative Folkeparti|Konservative|SF|Socialistisk Folkeparti|Enhedslisten|Radikale Venstre|Dansk Folkeparti|Liberal Alliance|Moderaterne|Danmarksdemokraterne|Alternativet|Nye Borgerlige)(?!\p{L})/gu;
const letters = String.raw`((?:[A-ZÆØÅ]{1,2}(?:, | og |(?= ))?)+)`;
/** "For stemte A, F og V, imod stemte Ø"; "A og F tog forbehold" */
const votes = new RegExp(
  String.raw`(?:[Ff]or|[Ii]mod|[Mm]od)(?: \p{L}+)? stemte ${letters}|(?<!\p{L})${letters} (?:stemte|tog forbehold|ønskede|undlod)`,
  'gu',
);
const lettersIn = (text: string): string[] =>
  [...text.matchAll(votes)].flatMap(
    (match) => (match[1] ?? match[2] ?? '').match(/(?<!\p{L})[A-ZÆØÅ]{1,2}(?!\p{L})/gu) ?? [],
  );

const partiesIn = (text: string): string[] => {
  const municipalities = regionsNamedIn(text)
    .filter(
      (found) =>
        found.via === 'municipality' &&
        !/^(?: Sygehus|-| og \p{Lu}\p{L}+ Sygehus)/u.test(text.slice(found.end)),
    )
    .map((found) => (/^s? Kommune/u.test(text.slice(found.end)) ? `${found.name} Kommune` : found.name));
  const others = [...text.matchAll(new RegExp(organised.source, 'gu'))].map((match) => match[0]);
  const speaker = person.exec(text)?.[1];
  const names = namesIn(text);
  return [
    ...new Set([
      ...municipalities,
      ...lettersIn(text),
      ...(text.match(parties) ?? []),
      ...others,
      ...(speaker && !names.includes(speaker) ? [speaker] : []),
      ...names,
      ...initialsIn(text),
    ]),
  ];
};

/** "Det blev godkendt, at A gør x" is no stand of A's; "det blev godkendt … i A og B Kommune" is one for them. */
const passiveOnly = danish(/\b(?:blev|er) (?:\p{L}+ )?godkendt\b/iu);
const partiesTakingAStand = (text: string): string[] => {
  const rest = text.replace(passiveOnly, ' ');
  if (stand.test(rest) || inMunicipality.test(text) || byInitials.test(text)) return partiesIn(text);
  return partiesIn(text.split(/,? at (?=\p{Lu})/u)[0]!);
};

/** Who said, approved or opposed what, within the decision of one item: one record for each party of a sentence. */
export const positionsIn = (units: readonly Unit[]): z.infer<typeof position>[] =>
  units
    .filter((unit) => unit.label === 'decision' && unit.kind !== 'heading')
    .filter(({ clean: { text } }) => stand.test(text) || inMunicipality.test(text) || byInitials.test(text))
    .flatMap((unit) =>
      partiesTakingAStand(unit.clean.text).map((party) => ({
        party,
        text: unit.clean.text,
        source: sourceOf(unit, unit.place),
      })),
    );
