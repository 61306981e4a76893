/** What the conversation itself says in Danish; what a feature says stands beside the feature. */
export const danish = {
  greeting: 'Hej! Spørg mig om jeres grupper, aftaler, møder og beslutninger.',
  helpWord: 'hjælp',
  tryOne: 'Du kan for eksempel skrive:',
  noText: 'Jeg kan kun læse tekst. Skriv dit spørgsmål, eller skriv hjælp.',
  tooLong: (limit: number) =>
    `Det er længere, end jeg kan læse på én gang. Skriv spørgsmålet med højst ${limit} tegn.`,
  tooFast: 'Det går for hurtigt for mig; vent et halvt minut, og prøv så igen.',
  oldCard: 'Den knap kan jeg ikke bruge længere; skriv, hvad du vil, så viser jeg et nyt kort.',
  nothingFound: 'Jeg fandt ingen med det navn i de papirer, alle må læse.',
  feedbackTitle: 'Din vurdering',
  failed: (code: string) =>
    `Undskyld, det gik galt hos mig; prøv igen om lidt, og giv sekretariatet koden ${code}, hvis det bliver ved.`,
  filesInPersonalChat: 'Filer kan jeg kun give i din egen chat med mig; skriv det samme der.',
  sayYes: 'Sig ja til filen nederst i chatten, så lægger jeg den i dit OneDrive.',
  fileDeclined: 'Så sender jeg ikke filen. Skriv igen, hvis du vil have den.',
  fileNotTaken: 'Filen kunne ikke lægges i dit OneDrive. Bed om den igen, så prøver jeg en gang til.',
};
export type Sentences = typeof danish;
