/** What the card group says in Danish. */
export const danish = {
  kind: 'Type',
  region: 'Region',
  period: 'Periode',
  parent: 'Hører under',
  replaces: 'Erstatter',
  replacedBy: 'Erstattet af',
  tasks: 'Opgaver',
  limits: 'Grænser for mandatet',
  chairs: 'Formandskab',
  contacts: 'Kontaktdirektører',
  secretariat: 'Sekretariat',
  meetingRules: 'Regler for møder',
  nothing: 'Mere siger papirerne ikke om gruppen.',
  meetings: 'Møder',
  agreements: 'Aftaler',
  summary: 'Punkt viser en gruppe.',
};
export type Sentences = typeof danish;
