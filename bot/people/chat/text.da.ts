import type { Role } from '../../../data/model/people.ts';

/** What is said in Danish about groups and their people. */
export const danish = {
  roles: {
    secretary: 'sekretær',
    chair: 'formand',
    member: 'medlem',
    substitute: 'stedfortræder',
    observer: 'observatør',
    'contact-director': 'kontaktdirektør',
  } satisfies Record<Role, string>,
  /** Refusals: one sentence that says who can. */
  onlyRoles: (group: string, roles: string[], who: string) =>
    `Det kan kun en ${roles.join(' eller ')} i ${group} og Punkts administratorer; spørg ${who}.`,
  onlyAdmins: 'Det kan kun Punkts administratorer; spørg jeres it-afdeling, hvem det er.',
  strangers:
    'Jeg hører til en anden organisation og kan først svare dig, når sekretæren for en af dens grupper har føjet dig til gruppen.',
  unknownPerson: 'Jeg kan ikke se, hvem du er, så det kan jeg ikke gøre; skriv til mig i Teams.',
  whichGroup: 'Skriv til sidst, hvilken gruppe du mener, for eksempel »i Klyngen Nord«.',
  noGroup: (name: string) =>
    `Jeg kender ingen gruppe, der hedder »${name}«; en administrator kan skrive »opret gruppe ${name}«.`,
  severalGroups: (name: string, choices: string[]) =>
    `Der er flere grupper, der hedder »${name}«, så skriv regionen med: ${choices.join('; ')}.`,
  notInConversation: (name: string) =>
    `Jeg kan ikke finde ${name} her i samtalen, så intet er ændret; brug »tilføj person« eller »folk« i en privat chat med mig.`,
  noMention: 'Nævn personen med @, så jeg er sikker på, hvem det er.',
  noRole: (role: string, roles: string[]) =>
    `Jeg kender ikke rollen »${role}«; vælg mellem ${roles.join(', ')}.`,
  groupGone: 'Den gruppe kender jeg ikke længere; skriv dens navn, så viser jeg den igen.',
  writeName: 'Jeg har ikke mødt personen endnu; skriv også navnet, så det kan stå på listen.',
  membersOnly: (group: string) => `Det er for dem, der er med i ${group}; spørg gruppens sekretær.`,
  privateOnly: 'Skriv det til mig i en privat chat; her kan andre læse med.',
  noName: 'Det er ikke et navn på en gruppe; skriv det med ord og højst 120 tegn.',
  notInChannel: 'Skriv det i den kanal eller gruppechat, det gælder.',
  sharedOnly: 'Jeg er ikke selv med i denne samtale endnu; tilføj mig her, og skriv det igen.',
  /** What was done. */
  created: (group: string) =>
    `${group} er oprettet. Udpeg dens sekretær med »tilføj person i ${group}« i en privat chat med mig.`,
  added: (name: string, role: string, group: string, organisation: string | null) =>
    `${name} er nu ${role} i ${group}${organisation === null ? '' : ` for ${organisation}`}.`,
  removed: (name: string, group: string) => `${name} er ikke længere med i ${group}.`,
  wasNotIn: (name: string, group: string) => `${name} var ikke med i ${group}, så intet er ændret.`,
  lastSecretary: (group: string) =>
    `Det ville efterlade ${group} uden sekretær, så intet er ændret; en administrator kan gøre det.`,
  bound: (group: string) =>
    `Denne kanal er nu ${group}. Spørgsmål her forstås om den gruppe. Af gruppens egne papirer siger jeg her kun, hvad alle i kanalen må læse.`,
  freed: 'Denne kanal hører ikke længere til en gruppe.',
  contactSet: (party: string, names: string[], group: string) =>
    `Kontakt for ${party} i ${group}: ${names.join(', ')}.`,
  contactGone: (party: string, group: string) => `${party} har ikke længere nogen kontakt i ${group}.`,
  mailSubject: (group: string) => `Punkt i Teams: ${group}`,
  mailBody: (name: string, group: string) =>
    `Kære ${name}\n\nDu er med i ${group}, som bruger Punkt i Microsoft Teams til spørgsmål, beslutninger og frister. Åbn Teams, søg efter »Punkt« under Apps, og tryk Tilføj. Så får du beskeder om gruppens arbejde dér.\n\nVenlig hilsen\nSekretariatet`,
  mailBodyAbroad: (name: string, group: string) =>
    `Kære ${name}\n\nDu er med i ${group}, som bruger Punkt i Microsoft Teams til spørgsmål, beslutninger og frister. Da du hører til en anden organisation, skriver du til Punkt i den kanal, vi deler: begynd beskeden med @Punkt.\n\nVenlig hilsen\nSekretariatet`,
};
export type Sentences = typeof danish;
