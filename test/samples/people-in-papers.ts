/** A person's name as these papers write it: two to four words with a capital, initials and hyphens allowed. */
const name = String.raw`\p{Lu}[\p{L}-]+(?: \p{Lu}(?:\.|[\p{L}-]+)){1,3}`;

/** Where the papers name people, so that no name needs to be written down here. */
const places: readonly RegExp[] = [
  // An attendance list: a name on its line, then the post or the role on the next.
  new RegExp(
    String.raw`^(${name})\n+(?:Formand|Næstformand|Medlem|Læge|Konsulent|Direktør|Enhedschef|\p{L}+(?:direktør|konsulent|chef))$`,
    'gmu',
  ),
  // A team: "Name, post, place" on a line.
  new RegExp(String.raw`^(${name}), (?:over|led|souschef)`, 'gimu'),
  new RegExp(String.raw`^Udarbejdet af: (${name})`, 'gmu'),
  new RegExp(String.raw`Velkomst v\. (${name})`, 'gu'),
  new RegExp(String.raw`Velkommen til (${name}),`, 'gu'),
  new RegExp(String.raw`Programansvarlig[^,\n]*, (${name}),`, 'gu'),
  new RegExp(String.raw`(?:regionsrådsformand|KKR Sjælland) (${name})`, 'gu'),
  new RegExp(String.raw`^(${name}) (?:gav|ønskede) `, 'gmu'),
  new RegExp(String.raw`^(${name}), ${name} og ${name} gav `, 'gmu'),
  new RegExp(String.raw`^${name}, (${name}) og ${name} gav `, 'gmu'),
  new RegExp(String.raw`^${name}, ${name} og (${name}) gav `, 'gmu'),
];

/** The people a paper names. */
export const peopleIn = (paper: string): Set<string> => {
  const lines = paper
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
  return new Set(places.flatMap((place) => [...lines.matchAll(place)].map((match) => match[1] ?? '')));
};
