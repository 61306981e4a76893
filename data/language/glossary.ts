import type { IsoDate } from '../model/time.ts';
import type { Region } from './municipalities.ts';

export type GlossaryEntry = {
  short: string;
  /** The names it stands for, the usual one first. */
  full: string[];
  /** Where it means this; null: everywhere. */
  region: Region | null;
  /** What someone writing English may call it. */
  english: string[];
  /** When it meant this; an end is null where it is not known. */
  period?: { from: IsoDate | null; to: IsoDate | null };
  /** A narrower place than the region. */
  place?: string;
};

type Row = [
  short: string,
  full: string,
  region: Region | null,
  english?: string,
  period?: [IsoDate | null, IsoDate | null],
  place?: string,
];

/** From 1 July 2022 the law on sundhedsklynger replaced the committees of before. */
const newOrder = '2022-07-01';
const oldOrderEnds = '2022-06-30';
const old: [null, IsoDate] = [null, oldOrderEnds];

const rows: Row[] = [
  // Bodies
  [
    'SSS',
    'Strategisk Sundhedsstyregruppe; Sundhedsstrategisk Styregruppe; Den Strategiske Sundhedsstyregruppe',
    'Syddanmark',
    'strategic health steering group; strategic steering group',
  ],
  [
    'SSU',
    'Sundhedssamarbejdsudvalget; Sundhedssamarbejdsudvalg',
    'Syddanmark',
    'health cooperation committee; health collaboration committee',
    [newOrder, null],
  ],
  ['SSU', 'Social- og Sundhedsudvalget', null, 'social and health committee', undefined, 'kommune'],
  ['SOSU', 'Social- og Sundhedsudvalget', null, 'social and health committee', undefined, 'kommune'],
  [
    'SKU',
    'Sundhedskoordinationsudvalget; Sundhedskoordinationsudvalg',
    null,
    'health coordination committee',
    old,
  ],
  ['DAK', 'Det Administrative Kontaktforum', 'Syddanmark', 'administrative contact forum', old],
  ['DAS', 'Den Administrative Styregruppe', 'Nordjylland', 'administrative steering group'],
  ['DAS', 'Den Administrative Styregruppe', 'Hovedstaden', 'administrative steering group'],
  [
    'SOF',
    'lokalt samordningsforum; Det lokale samordningsforum',
    'Syddanmark',
    'local coordination forum',
    old,
  ],
  [
    'PSOF',
    'psykiatrisk lokalt samordningsforum; psykiatrisk samordningsforum',
    'Syddanmark',
    'psychiatric coordination forum',
    old,
  ],
  ['SOF', 'Socialforvaltningen', 'Hovedstaden', 'social services administration', undefined, 'København'],
  [
    'SOF-SVS',
    'lokalt samordningsforum for Sydvestjysk Sygehus',
    'Syddanmark',
    'local coordination forum for Sydvestjysk Sygehus',
    old,
  ],
  [
    'FSN',
    'fagligt strategisk niveau; Fagligt strategisk niveau i sundhedsklyngen',
    'Syddanmark',
    "professional strategic level; directors' level",
    [newOrder, null],
  ],
  ['FSN', 'Faglig Strategisk Gruppe', 'Midtjylland', 'professional strategic group', [newOrder, null]],
  ['PN', 'politisk niveau', 'Syddanmark', 'political level', [newOrder, null]],
  ['SSF', 'Sundhedsstrategisk Forum', 'Syddanmark', 'municipal strategic health forum'],
  ['FKS', 'Fælleskommunalt Sundhedssekretariat', 'Syddanmark', 'joint municipal health secretariat'],
  [
    'KOSU',
    'Den Kommunale Sundhedsstyregruppe; den kommunale styregruppe på sundhedsområdet',
    'Midtjylland',
    'municipal steering group on health',
  ],
  ['DKS', 'Den Kommunale Sundhedsstrategiske gruppe', 'Midtjylland', 'municipal health strategy group'],
  ['KSS', 'de kommunale samarbejdsfora', 'Sjælland', 'municipal cooperation fora'],
  ['SAM', 'Styregruppen for sundhedssamarbejde', 'Sjælland', 'steering group for health cooperation'],
  ['KUF', 'Koordinerende Udviklingsforum', 'Sjælland', 'coordinating development forum'],
  ['KKR', 'Kommunekontaktrådet; kommunekontaktråd', null, 'municipal contact council'],
  ['KKU', 'Kommunekontaktudvalget; kommunekontaktudvalg', null, 'municipal contact committee'],
  ['KD-net', 'kommunaldirektørnetværket', 'Midtjylland', 'network of municipal chief executives'],
  [
    'PLO',
    'Praktiserende Lægers Organisation',
    null,
    "GPs' organisation; general practitioners' organisation",
  ],
  ['PLO-M', 'Praktiserende Lægers Organisation Midtjylland', 'Midtjylland', "GPs' organisation"],
  ['PLO-Sjælland', 'Praktiserende Lægers Organisation Sjælland', 'Sjælland', "GPs' organisation"],
  ['PIU', 'Patientinddragelsesudvalget; patientinddragelsesudvalg', null, 'patient involvement committee'],
  ['Pio-repræsentant', 'patient- og pårørenderepræsentant', null, "patients' and relatives' representative"],
  ['FU', 'forretningsudvalget; forretningsudvalg', null, 'executive committee'],
  ['ØU', 'økonomiudvalget; økonomiudvalg', null, 'finance committee'],
  ['BR', 'Borgerrepræsentationen', 'Hovedstaden', 'city council', undefined, 'København'],
  ['KB', 'kommunalbestyrelsen; kommunalbestyrelse', null, 'municipal council'],
  [
    'SUND',
    'Sundheds- og Omsorgsudvalget',
    'Hovedstaden',
    'health and care committee',
    undefined,
    'København',
  ],
  [
    'SUF',
    'Sundheds- og Omsorgsforvaltningen',
    'Hovedstaden',
    'health and care administration',
    undefined,
    'København',
  ],
  ['KL', 'Kommunernes Landsforening', null, 'Local Government Denmark'],
  // Hospitals
  ['SVS', 'Sydvestjysk Sygehus', 'Syddanmark', 'hospital of South West Jutland'],
  ['SLB', 'Sygehus Lillebælt', 'Syddanmark', 'Lillebaelt hospital'],
  ['OUH', 'Odense Universitetshospital', 'Syddanmark', 'Odense University Hospital'],
  ['SHS', 'Sygehus Sønderjylland', 'Syddanmark', 'hospital of Southern Jutland'],
  ['AUH', 'Aarhus Universitetshospital', 'Midtjylland', 'Aarhus University Hospital'],
  ['HE Vest', 'Hospitalsenheden Vest', 'Midtjylland', 'Hospital Unit West'],
  ['RH Randers', 'Regionshospitalet Randers', 'Midtjylland', 'Randers Regional Hospital'],
  [
    'FAM',
    'Fælles Akutmodtagelse; den fælles akutmodtagelse',
    null,
    'emergency department; joint emergency department',
  ],
  ['PAM', 'psykiatrisk akutmodtagelse', null, 'psychiatric emergency department'],
  // Clinical and IT
  ['IV', 'intravenøs; intravenøs behandling', null, 'intravenous; intravenous treatment'],
  [
    'SAM:BO',
    'samarbejdsaftale om patient- og borgerforløb; tværsektoriel samarbejdsaftale om patientforløb',
    'Syddanmark',
    'cooperation agreement on patient pathways',
    ['2009-01-01', null],
  ],
  ['FMK', 'fælles medicinkort', null, 'shared medication record'],
  ['PHV', 'Præhospital Visitationsenhed', null, 'prehospital referral unit'],
  ['LKT', 'lærings- og kvalitetsteam', null, 'learning and quality team'],
  ['MDT', 'multidisciplinært team', null, 'multidisciplinary team'],
  ['PVK', 'perifert venekateter', null, 'peripheral venous catheter'],
  ['NAC', 'N-acetylcystein', null, 'N-acetylcysteine'],
  ['LPR3', 'Landspatientregisteret', null, 'national patient register'],
  ['ULRUS', 'udvidet lænderygundersøgelse', null, 'extended lower-back examination'],
  ['KOL', 'kronisk obstruktiv lungesygdom', null, 'COPD; chronic obstructive pulmonary disease'],
  ['TeleKOL', 'telemedicinsk hjemmemonitorering af KOL', null, 'telemedicine for COPD'],
  ['SSL', 'Service, Support og Logistik', null, 'service, support and logistics'],
];

const list = (joined: string | undefined): string[] => joined?.split('; ') ?? [];

/** What short forms can mean, and where. Helps to understand a question; never a source. */
export const glossary: GlossaryEntry[] = rows.map(([short, full, region, english, period, place]) => ({
  short,
  full: list(full),
  region,
  english: list(english),
  ...(period && { period: { from: period[0], to: period[1] } }),
  ...(place !== undefined && { place }),
}));
