/**
 * What the samples may share with the papers they retell: names, because a name retold is another name.
 * Nothing here is a sentence.
 */

/**
 * Lines that are names or figures by their form alone. They are left out of the papers before comparing:
 * headings of agenda items and their entries in a table of contents, file names of attachments, names of
 * agreements standing as a bullet of their own, the vision names of the agreement (in italics), rows of
 * tables (figures under column heads) and the box a web page puts around its search field.
 */
export const namesByForm: readonly RegExp[] = [
  /^Punkt \d+: /,
  /^\d+ \(Åben\) /,
  /\t/,
  /\.(docx|pdf|xlsx|potx)$/,
  /\(DokID: \d+/,
  /^· Samarbejdsaftale om .{1,90}$/,
  /^- \*.{1,120}\*$/,
  /^(REFERAT|Mødedato|Mødested) /,
  /^Vælg et eller flere søgekriterier/,
];

/** Labels a template prints above its fields, empty or not: alone on their line. */
export const labels: readonly string[] = [
  'Koordinering med andre afdelinger',
  'Tidligere beslutninger',
  'Godkendt af',
  'Sagsresumé',
  'Sagsfremstilling',
  'Indstilling',
  'Beslutning',
  'Fraværende',
  'Økonomi',
  'Bilag',
];

/**
 * Names of several words that stand inside sentences: bodies, agreements, programmes, projects. Each counts
 * as one word, so that eight words around a name are still found.
 */
export const names: readonly string[] = [
  // Bodies.
  'Den stående arbejdsgruppe vedr. behandling i borgerens nærmiljø',
  'Stående tværsektoriel arbejdsgruppe vedr. opgaveoverdragelse og medicinadministration',
  'Arbejdsgruppen for tværsektoriel implementering af den regionale akutplan i Region Syddanmark',
  'arbejdsgruppe til løbende ajourføring af fælles afklaringskatalog om hjælpemidler og behandlingsredskaber',
  'teknisk-administrativt udvalg på tandområdet',
  'den kommunale styregruppe på sundhedsområdet (KOSU)',
  'den kommunale sundhedsstrategiske gruppe (DKS)',
  'de kommunale samarbejdsfora (KSS)',
  'den Rådgivende SAM:BO-arbejdsgruppe',
  'Fødeplanudvalget',
  'hjerneskadestemråd voksne, hjerneskadestemråd børn',
  'Følgegruppen for Behandling og Pleje',
  'det psykiatriske samordningsforum',
  'formandskabet for fagligt strategisk niveau',
  'fagligt strategisk niveau i Sundhedsklynge Sydvestjylland',
  'fagligt strategisk niveau',
  'politisk niveau i Sundhedsklynge Sydvestjylland',
  'Sundhedsklynge Sydvestjylland',
  'Strategisk Sundhedsstyregruppe',
  'Styregruppen for sundhedssamarbejde',
  'Styrkelse af det tværsektorielle samarbejde om børn og unge',
  'Forskning og Klinisk Kvalitet, Det Nære Sundhedsvæsen, PROgrez Slagelse Sygehus, Institut for Regional Sundhedsforskning ved SDU samt VIVE',
  // Agreements, programmes, projects, models.
  'patienter med uhelbredelig livstruende sygdom og kort forventet levetid',
  'patienter med uhelbredelig livstruende sygdom og forventet kort levetid',
  'retningslinje for forudgående fravalg af livsforlængende behandling',
  'Model for revidering af fælles tværsektorielle samarbejdsaftaler',
  'model for planlagt og aftalt opgaveoverdragelse samt nye opgaver',
  'Modellen for planlagt og aftalt opgaveoverdragelse samt nye opgaver',
  'Anbefalinger for tværsektorielle forløb for mennesker med multipel sklerose',
  'Udvikling og implementering af model for opsporing, funktionsevnevurdering og rehabilitering af unge (<30) epilepsipatienter i et tværsektorielt regi',
  'Forløbsprogram for børn og unge med psykiske udfordringer',
  'Det Nationale Ledelsesprogram',
  'den fælles model for den sårbare ældre medicinske patient',
  'telemedicinsk hjemmemonitorering af patienter med KOL (TeleKOL)',
  'tværsektorielt forløbsprogram for borgere med lænderygbesvær',
  'Samarbejde om IV-behandling (regionsyddanmark.dk)',
  'Microsoft Word - Rapportering Sceleroseregisteret 2023 v1_LP_HJ (scleroseforeningen.dk)',
  'Vi samarbejder om at skabe gode overgange',
  // Posts and hospital departments.
  'ledende overlæge, Medicinsk afdeling for mave, gigt, blod og palliation',
  'Leder af Center for Træning og Rehabilitering, Varde Kommune',
  // Headings of more than seven words.
  'Orientering om status på projekt om afprøvning af IV-behandling i kommunerne',
  // The formulas a recommendation opens with, the body's name in them.
  'Det indstilles, at fagligt strategisk niveau i Sundhedsklynge Sydvestjylland',
  'Strategisk Sundhedsstyregruppe indstiller, at det fagligt strategiske niveau i Sundhedsklynge Sydvestjylland',
  'Styregruppen for sundhedssamarbejde indstiller, at',
];
