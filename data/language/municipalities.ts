/** The regions: five to the end of 2026; Sjælland and Hovedstaden are Østdanmark from 1 January 2027. */
export type Region = 'Nordjylland' | 'Midtjylland' | 'Syddanmark' | 'Sjælland' | 'Hovedstaden' | 'Østdanmark';

const rows: [Region, string][] = [
  [
    'Nordjylland',
    'Brønderslev, Frederikshavn, Hjørring, Jammerbugt, Læsø, Mariagerfjord, Morsø, Rebild, Thisted, Vesthimmerland, Aalborg',
  ],
  [
    'Midtjylland',
    'Favrskov, Hedensted, Herning, Holstebro, Horsens, Ikast-Brande, Lemvig, Norddjurs, Odder, Randers, Ringkøbing-Skjern, ' +
      'Samsø, Silkeborg, Skanderborg, Skive, Struer, Syddjurs, Viborg, Aarhus',
  ],
  [
    'Syddanmark',
    'Assens, Billund, Esbjerg, Fanø, Fredericia, Faaborg-Midtfyn, Haderslev, Kerteminde, Kolding, Langeland, Middelfart, ' +
      'Nordfyn, Nyborg, Odense, Svendborg, Sønderborg, Tønder, Varde, Vejen, Vejle, Ærø, Aabenraa',
  ],
  [
    'Sjælland',
    'Faxe, Greve, Guldborgsund, Holbæk, Kalundborg, Køge, Lejre, Lolland, Næstved, Odsherred, Ringsted, Roskilde, Slagelse, ' +
      'Solrød, Sorø, Stevns, Vordingborg',
  ],
  [
    'Hovedstaden',
    'Albertslund, Allerød, Ballerup, Bornholm, Brøndby, Dragør, Egedal, Fredensborg, Frederiksberg, Frederikssund, Furesø, ' +
      'Gentofte, Gladsaxe, Glostrup, Gribskov, Halsnæs, Helsingør, Herlev, Hillerød, Hvidovre, Høje-Taastrup, Hørsholm, Ishøj, ' +
      'København, Lyngby-Taarbæk, Rudersdal, Rødovre, Tårnby, Vallensbæk',
  ],
];

/** The 98 municipalities (since 2007) with the region they are in to the end of 2026. */
export const municipalities: { name: string; region: Region }[] = rows.flatMap(([region, names]) =>
  names.split(', ').map((name) => ({ name, region })),
);

/** Names in other spellings or languages. */
export const otherNames: Record<string, string> = {
  Copenhagen: 'København',
  Elsinore: 'Helsingør',
  Fakse: 'Faxe',
};

/** Municipalities whose name is a common word too: a capital or "Kommune" must tell. */
export const commonWords = new Set([
  'vejen',
  'skive',
  'greve',
  'toender',
  'tønder',
  'odder',
  'struer',
  'assens',
  'lejre',
]);

/** Parts of the country that lie in one region, as groups are named after them; folded. */
export const areas: [Region, string][] = [
  [
    'Syddanmark',
    'sydvestjylland, sydvestjysk, sydjylland, sydjysk, sønderjylland, sønderjysk, fyn, fynsk, lillebælt, trekantområdet',
  ],
  ['Midtjylland', 'vestjylland, vestjysk, østjylland, østjysk, kronjylland'],
  ['Nordjylland', 'vendsyssel, himmerland, limfjorden'],
  ['Sjælland', 'vestsjælland, sydsjælland, østsjælland, lolland falster, sydhavsøerne'],
  ['Hovedstaden', 'nordsjælland, nordsjællandsk, vestegnen, amager, københavns omegn'],
];

/** What the regions are called; folded. */
export const regionForms: [Region, string][] = [
  ['Nordjylland', 'nordjylland, nordjysk, region nord, north denmark, north jutland, northern jutland'],
  ['Midtjylland', 'midtjylland, midtjysk, region midt, central denmark, central jutland'],
  ['Syddanmark', 'syddanmark, syddansk, region syd, southern denmark, south denmark'],
  ['Sjælland', 'sjælland, sjællandsk, zealand'],
  ['Hovedstaden', 'hovedstaden, hovedstadsregionen, region h, capital region'],
  ['Østdanmark', 'østdanmark, østdansk, region øst, eastern denmark, east denmark'],
];
