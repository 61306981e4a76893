import type { NotDownloaded } from './download.ts';

/** What is said in Danish about papers that are sent, accepted and corrected. */
export const danish = {
  personalOnly: 'Send papiret til mig i en privat chat; her kan andre læse med.',
  notImporter:
    'Det kan kun en gruppes sekretær eller formand og Punkts administratorer; spørg gruppens sekretær.',
  oneAtATime: 'Send ét papir ad gangen, så du kan se hvert enkelt igennem; intet er indlæst.',
  notDownloaded: {
    host: 'Jeg henter kun filer, der er sendt i Teams; send selve filen til mig.',
    address: 'Jeg henter kun filer, der er sendt i Teams; send selve filen til mig.',
    redirect: 'Filen er flyttet, mens jeg hentede den; send den igen.',
    'too-large': 'Filen er større end 30 MB; gem den uden billeder, og send den igen.',
    timeout: 'Det tog for lang tid at hente filen; send den igen om lidt.',
    failed: 'Jeg kunne ikke hente filen fra Teams; send den igen.',
  } satisfies Record<NotDownloaded['why'], string>,
  gone: 'Papiret er ikke længere klar til godkendelse; send filen igen.',
  otherGroup:
    'Papiret hører til en anden gruppe; kun dens sekretær eller formand kan ændre, hvem der må læse det.',
  notYours:
    'Kun den, der sendte papiret, kan godkende eller kassere det; send selv filen, hvis du skal indlæse den.',
  closedItems: 'Papiret har lukkede punkter, så kun gruppens egen sekretær eller formand kan rette det.',
  accepted: 'Papiret er godkendt',
  acceptedText: (file: string) => `${file} kan nu bruges i svar.`,
  acceptedOlder: (file: string) =>
    `${file} er gemt som en ældre udgave; svar bygger på den nyere, der allerede er her.`,
  alreadyHere: (file: string) => `${file} var her allerede, så indholdet er uændret.`,
  discarded: 'Papiret er kasseret',
  discardedText: 'Intet af det er gemt.',
  wasAccepted: 'Papiret er allerede godkendt og kan ikke kasseres; ret det, eller send en ny udgave.',
  corrected: 'Feltet er rettet',
  correctedText: (field: string) => `${field} er rettet. Papirets egne ord står stadig ved siden af.`,
  correct: 'Ret et felt',
  noPaper: (said: string) =>
    `Jeg kender intet papir, der hedder »${said}«; skriv filens navn, som det står i svarene.`,
  severalPapers: (names: string[]) => `Flere papirer passer, så skriv hele navnet: ${names.join('; ')}.`,
  chooseField: 'Vælg det felt, der skal rettes.',
  chooseAccess: 'Vælg, hvem der må læse papiret; intet er godkendt endnu.',
};
export type Sentences = typeof danish;
