/** What several cards say in Danish. */
export const danish = {
  /** On the button that shows what is folded. */
  more: (count: number) => `Vis ${String(count)} til`,
  fewer: 'Vis færre',
  tryOne: 'Du kan også spørge:',
  outcomes: {
    adopted: 'Vedtaget',
    'adopted-changed': 'Vedtaget med ændringer',
    noted: 'Taget til efterretning',
    discussed: 'Drøftet',
    postponed: 'Udsat',
    rejected: 'Afvist',
    referred: 'Sendt videre',
  },
  roles: {
    chair: { one: 'Formand', several: 'Formænd' },
    secretary: { one: 'Sekretær', several: 'Sekretærer' },
    member: { one: 'Medlem', several: 'Medlemmer' },
    substitute: { one: 'Stedfortræder', several: 'Stedfortrædere' },
    observer: { one: 'Observatør', several: 'Observatører' },
    'contact-director': { one: 'Kontaktdirektør', several: 'Kontaktdirektører' },
  },
  silences: {
    'not-installed': 'Har ikke Punkt i Teams endnu',
    uninstalled: 'Har fjernet Punkt',
    'not-in-roster': 'Har ikke Punkt i Teams',
    'blocked-by-user': 'Har blokeret Punkt',
    'disabled-by-admin': 'Organisationen har slået Punkt fra',
    'not-found': 'Findes ikke længere i Teams',
  },
  and: 'og',
  cannotBeShown: (summary: string) =>
    `${summary} Kortet kan ikke vises her; åbn det i en nyere udgave af Teams.`,
};
export type Sentences = typeof danish;
