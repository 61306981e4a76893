/** What the conversation itself says in Danish; what a feature says stands beside the feature. */
export const danish = {
  greeting: 'Hej! Spørg mig om jeres grupper, aftaler, møder og beslutninger.',
  help: [
    'Jeg svarer ud fra jeres egne papirer – kommissorier, referater, dagsordener og aftaler – og viser, hvor det står. Står det der ikke, siger jeg det.',
    'Spørg med dine egne ord, på dansk eller engelsk: hvem der ejer en aftale, hvad en gruppe skal, hvad der blev besluttet, hvornår der er møde eller frist.',
  ],
  helpWord: 'hjælp',
  tryOne: 'Du kan for eksempel skrive:',
  nearest: 'Det nærmeste, jeg fandt:',
  chooseOne: 'Skriv for eksempel:',
  noText: 'Jeg kan kun læse tekst. Skriv dit spørgsmål, eller skriv hjælp.',
  tooLong: (limit: number) =>
    `Det er længere, end jeg kan læse på én gang. Skriv spørgsmålet med højst ${limit} tegn.`,
  otherTenant:
    'Jeg hører til en anden organisation og kan ikke svare her; spørg gruppens sekretariat om adgang.',
  failed: (code: string) =>
    `Undskyld, det gik galt hos mig; prøv igen om lidt, og giv sekretariatet koden ${code}, hvis det bliver ved.`,
};
export type Sentences = typeof danish;
