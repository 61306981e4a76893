/** What stops Punkt from starting, and what to do about it. */
export const text = {
  foreignFile: (file: string) =>
    `${file} er ikke et lager, som denne udgave af Punkt kan læse: flyt filen, eller sæt PUNKT_DATA til en anden mappe.`,
  noFolder: (folder: string, code: string) =>
    `Punkt kan ikke bruge sit lager i ${folder}: se efter, at PUNKT_DATA er en mappe, som Punkt må skrive i, og at der er plads på disken, eller prøv igen om lidt${inBrackets(code)}.`,
  noCosmos: (endpoint: string, code: string) =>
    `Punkt kan ikke få fat i sit lager på ${endpoint}: se efter, at COSMOS_ENDPOINT, COSMOS_KEY og netværket er i orden, eller prøv igen om lidt${inBrackets(code)}.`,
  damaged: (variable: string, place: string) =>
    `Noget af det, der er gemt i ${place} (${variable}), kan ikke læses: importér papirerne igen, eller læg en sikkerhedskopi på plads.`,
  portTaken: (port: number) =>
    `PORT ${port} er optaget: sæt PORT til en anden (0 tager en ledig), eller stop det program, der bruger den.`,
  portForbidden: (port: number) =>
    `Punkt må ikke lytte på PORT ${port}: sæt PORT til et tal fra 1024 og op, eller giv Punkt lov til at bruge den.`,
  noAddress: (host: string) =>
    `Maskinen har ikke adressen ${host}: sæt HOST til en, den har, for eksempel 127.0.0.1.`,
};

const inBrackets = (code: string): string => (code === '' ? '' : ` (${code})`);
