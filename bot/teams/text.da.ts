/** What the conversation itself says in Danish; what a feature says stands beside the feature. */
export const danish = {
  greeting: 'Hej! Spørg mig om jeres grupper, aftaler, møder og beslutninger.',
  helpWord: 'hjælp',
  tryOne: 'Du kan for eksempel skrive:',
  noText: 'Jeg kan kun læse tekst. Skriv dit spørgsmål, eller skriv hjælp.',
  tooLong: (limit: number) =>
    `Det er længere, end jeg kan læse på én gang. Skriv spørgsmålet med højst ${limit} tegn.`,
  oldCard: 'Den knap kan jeg ikke bruge længere; skriv, hvad du vil, så viser jeg et nyt kort.',
  nothingFound: 'Jeg fandt ingen med det navn i de papirer, alle må læse.',
  feedbackTitle: 'Din vurdering',
  failed: (code: string) =>
    `Undskyld, det gik galt hos mig; prøv igen om lidt, og giv sekretariatet koden ${code}, hvis det bliver ved.`,
};
export type Sentences = typeof danish;
