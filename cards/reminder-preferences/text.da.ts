/** What the card reminder-preferences says in Danish. */
export const danish = {
  title: 'Sådan bliver du mindet om frister',
  lead: 'Det gælder for alle dine grupper. Det, der allerede er planlagt, flyttes med.',
  quiet: 'Stille timer',
  quietTitle: 'Forstyr mig ikke i disse timer',
  from: 'Stille fra',
  to: 'Stille til',
  timeMissing: 'Vælg et klokkeslæt.',
  daysOff: 'Weekend og helligdage',
  daysOffTitle: 'Mind mig også på fridage',
  digest: 'Dagens samling',
  digestTitle: 'Saml det hele i én besked om dagen',
  digestAt: 'Samlingen kommer',
  kinds: 'Mind mig ikke om',
  groups: 'Mind mig ikke om noget i',
  save: 'Gem',
  muted: 'Dem her minder jeg dig ikke om',
  unmute: 'Mind mig igen',
  others: (count: number) => (count === 1 ? 'Der er én til.' : `Der er ${String(count)} til.`),
  saved: 'Det er gemt.',
  summary: 'Sådan bliver du mindet om frister.',
};
export type Sentences = typeof danish;
