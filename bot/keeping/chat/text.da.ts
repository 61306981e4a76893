/** What is said in Danish about erasing somebody. */
export const danish = {
  onlyAdmins: 'Det kan kun Punkts administratorer; spørg jeres it-afdeling, hvem det er.',
  privateOnly: 'Skriv det til mig i en privat chat; her kan andre læse med.',
  notOneself: 'Du kan ikke slette dig selv; bed en anden administrator om det.',
  nothing: 'Jeg gemmer intet om den person, så der er intet at slette.',
  title: 'Slet en person',
  subtitle: 'Databeskyttelse',
  ask: ['Vælg, hvem der skal slettes. Jeg viser først, hvad det er, og sletter intet, før du har bekræftet.'],
  who: 'Hvem?',
  whoMissing: 'Vælg en person.',
  search: 'Søg efter navn',
  next: 'Se, hvad der slettes',
  confirmTitle: (name: string) => `Slet ${name}?`,
  confirm: (things: readonly string[], count: number) => [
    `Det drejer sig om ${String(count)} oplysninger: ${things.join(', ')}.`,
    'I afsluttede skriftlige behandlinger fjernes navn og bemærkninger; stemmerne tælles fortsat. I behandlinger, der kører, sker det, når de er slut.',
    'Det kan ikke fortrydes. Papirer, der selv nævner personen, ændres ikke.',
  ],
  doIt: 'Slet',
  done: 'Personen er slettet.',
  waits: (count: number) =>
    count === 1
      ? 'Personen er slettet. Én skriftlig behandling, personen sidder i, er ikke slut; der sletter jeg resten, når den er det.'
      : `Personen er slettet. ${String(count)} skriftlige behandlinger, personen sidder i, er ikke slut; der sletter jeg resten, når de er det.`,
};
export type Sentences = typeof danish;
