/** What the cards of groups, agreements, meetings and decisions say besides what the papers say, in Danish. */
export const danish = {
  note: {
    draft: 'Det står i et udkast, som ikke gælder.',
    ended: (to: string) =>
      `Perioden er udløbet (${to}); hvad der gælder siden, siger papirerne ikke. Her står, hvad der gjaldt.`,
    later: (day: string, stated: string) =>
      `Pr. ${day} siger papirerne det ikke; det, der står her, er fra et papir af ${stated}.`,
    replaced: 'Det står i en udgave, som senere er erstattet af en nyere.',
  },
  mark: {
    draft: 'kun i et udkast',
    ended: (to: string) => `udløbet: ${to}`,
    later: (stated: string) => `først i et papir af ${stated}`,
    replaced: 'senere erstattet af en nyere udgave',
  },
  disagree: (told: string[]) => `Papirerne er ikke enige: ${told.join('; ')}.`,
  parts: (names: string[]) => `Herunder hører ifølge papirerne: ${names.join(', ')}.`,
  beforeOwner: (old: string) => `${old}, som den nuværende ejer erstattede`,
  ownerEnded: (to: string) => `perioden er udløbet: ${to}`,
  ownerReplaced: (owner: string, now: string, place: string) =>
    `${owner} er erstattet af ${now} (${place}); hvem der ejer aftalen nu, siger papirerne ikke.`,
  ownerLater: (owner: string, day: string, place: string) =>
    `Hvem der ejede aftalen pr. ${day}, siger papirerne ikke; senere hører den under ${owner} (${place}).`,
  ownerDraft: (owner: string, place: string) =>
    `Kun et udkast, som ikke gælder, nævner en ejer: ${owner} (${place}).`,
  agendaOnly: 'Kun dagsordenen er læst ind, ikke referatet.',
  moved: (from: string, to: string) => `En frist er flyttet fra ${from} til ${to}.`,
  item: (number: number | null, title: string) =>
    number === null ? title : `Punkt ${String(number)}: ${title}`,
  noDecision: (item: string, where: string) =>
    `${item}${where === '' ? '' : ` (${where})`}. Papirerne siger ikke, hvad der blev besluttet.`,
  proposed: (item: string, where: string) =>
    `${item}${where === '' ? '' : ` (${where})`}. Papirerne siger ikke, hvad der blev besluttet; her er indstillingen.`,
  meeting: (group: string, day: string) => `Møde ${day}, ${group}`,
  which: (name: string) => `Der er flere, der passer på “${name}”. Hvilken mener du?`,
  region: (region: string) => `Region ${region}`,
  kinds: { group: 'Gruppe', agreement: 'Aftale', meeting: 'Møde', decision: 'Beslutning', item: 'Punkt' },
  draft: 'udkast',
  ask: {
    owner: (name: string) => `Hvem ejer ${name}?`,
    approved: (name: string) => `Hvem har godkendt ${name}?`,
    tasks: (name: string) => `Hvilke opgaver har ${name}?`,
    decided: (title: string) => `Hvad blev besluttet om “${title}”?`,
    proposed: (title: string) => `Hvad blev indstillet om “${title}”?`,
    attachments: (title: string) => `Hvilke bilag er der til “${title}”?`,
    deadline: (title: string) => `Hvad er fristen for “${title}”?`,
    absent: (group: string, day: string) => `Hvem var fraværende på mødet i ${group} den ${day}?`,
    agreements: [
      (name: string) => `Hvilke aftaler har ${name} ansvar for?`,
      (name: string) => `Hvilke aftaler har ${name}?`,
      (name: string) => `Hvilke samarbejdsaftaler hører under ${name}?`,
    ],
    inRegion: (question: string, region: string) => question.replace(/\?$/, ` i Region ${region}?`),
  },
  say: {
    inRegion: (name: string, region: string) => `vis ${name} i Region ${region}`,
    under: (name: string, body: string) => `vis ${name} under ${body}`,
    plain: (name: string) => `vis ${name}`,
    meeting: (day: string, group: string) => `vis mødet ${day} i ${group}`,
    item: (item: string, day: string, group: string) => `vis ${item} på mødet ${day} i ${group}`,
    lastMeeting: (name: string) => `sidste møde i ${name}`,
    number: (number: number) => `punkt ${String(number)}`,
  },
};
export type Sentences = typeof danish;
