/** What to do about each variable, said after whatever is wrong with it. */
export const fixes = {
  NODE_ENV:
    'Registrér botten i Azure, og sæt MicrosoftAppId, MicrosoftAppTenantId og MicrosoftAppType (se deploy/README.md), eller fjern NODE_ENV',
  PORT: 'Sæt PORT til et tal fra 0 til 65535; 0 tager en ledig port, uden PORT er det 3978',
  HOST: 'Sæt HOST til 127.0.0.1, eller registrér botten, og sæt MicrosoftAppId',
  PUNKT_DATA: 'Sæt PUNKT_DATA til en mappe, som Punkt må skrive i',
  PUNKT_NOW:
    'Sæt PUNKT_NOW til en dag eller et øjeblik, for eksempel 2023-12-01 eller 2023-12-01T08:30, eller fjern den',
  PUNKT_ADMINS:
    'Sæt PUNKT_ADMINS til Entra-objekt-id’er med komma imellem; de står under Brugere i Entra ID, og de udpeger den første sekretær',
  PUNKT_REGION: 'Sæt PUNKT_REGION til en region, for eksempel Syddanmark, eller fjern den',
  PUNKT_AVOIDED_DAYS:
    'Sæt PUNKT_AVOIDED_DAYS til en JSON-fil med dage og ferieuger uden møder, eller til indholdet selv (se deploy/README.md), eller fjern den',
  COSMOS_ENDPOINT: 'Sæt COSMOS_ENDPOINT til den URI, der står under Oversigt i Cosmos DB-kontoen (https://…)',
  COSMOS_KEY: 'Sæt også COSMOS_ENDPOINT, eller fjern COSMOS_KEY',
  COSMOS_DATABASE: 'Sæt også COSMOS_ENDPOINT, eller fjern COSMOS_DATABASE',
  AZURE_CLIENT_ID: 'Sæt AZURE_CLIENT_ID til klient-id’et for den administrerede identitet, eller fjern den',
  APPLICATIONINSIGHTS_CONNECTION_STRING:
    'Sæt APPLICATIONINSIGHTS_CONNECTION_STRING til forbindelsesstrengen under Oversigt i Application Insights, eller fjern den',
  OTEL_EXPORTER_OTLP_ENDPOINT:
    'Sæt OTEL_EXPORTER_OTLP_ENDPOINT til indsamlerens adresse, for eksempel http://127.0.0.1:4318, eller fjern den',
  MicrosoftAppId: 'Sæt MicrosoftAppId til programmets (klientens) id fra registreringen af botten',
  MicrosoftAppType: 'Sæt MicrosoftAppType til SingleTenant (det er den også uden) eller UserAssignedMSI',
  MicrosoftAppTenantId: 'Sæt MicrosoftAppTenantId til katalogets (lejerens) id fra registreringen af botten',
  MicrosoftAppPassword:
    'Sæt MicrosoftAppPassword til en klienthemmelighed fra registreringen; med MicrosoftAppType=UserAssignedMSI skal den ikke sættes',
};

/** What can be wrong with a variable, said after its name. */
export const wrong = {
  port: 'er ikke et portnummer',
  moment: 'er ikke en dag eller et øjeblik',
  guid: 'er ikke en GUID',
  guids: 'rummer noget, der ikke er en GUID',
  region: 'er ikke en dansk region',
  https: 'er ikke en https-adresse',
  address: 'er ikke en http-adresse',
  connectionString: 'er ikke en forbindelsesstreng',
  appType: 'er ikke en type, som Azure stadig registrerer',
  without: (other: string) => `er sat uden ${other}`,
  missing: (other: string) => `er ikke sat, men ${other} er`,
  productionOpen: 'er production, men MicrosoftAppId er ikke sat, så ingen ville blive kontrolleret',
  hostOpen: 'er ikke denne maskine alene, men MicrosoftAppId er ikke sat, så ingen ville blive kontrolleret',
  clockOnline: 'er sat sammen med MicrosoftAppId; uret kan kun stilles på ens egen maskine',
  identityHasNone: 'er sat, men en administreret identitet har ingen',
  nobodyAppoints: 'er ikke sat, så ingen kan udpege den første sekretær',
};

/** What can be wrong with the days kept free of meetings (avoided-days.ts), said after its place in the file. */
export const wrongDays = {
  noFile: 'peger ikke på en fil, der kan læses',
  noJson: 'rummer ikke JSON',
  told: (problems: string) => `kan ikke bruges: ${problems}`,
  unknown: 'har et felt, der ikke findes',
  list: 'skal være en liste med højst 400',
  entry: 'skal være felter i krøllede parenteser',
  name: 'skal være et navn på højst 80 tegn',
  yearly: 'skal være måned og dag som 06-05',
  weeks: 'skal være ISO-uger som 7 eller 27-32',
  day: 'skal være en dag som 2027-05-07',
  order: 'slutter, før den begynder',
  place: 'skal være en dansk region eller kommune',
};
