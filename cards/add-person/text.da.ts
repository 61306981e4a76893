/** What the card add-person says in Danish. */
export const danish = {
  title: 'Tilføj en person',
  person: 'Person',
  personMissing: 'Vælg den person, der skal tilføjes.',
  personPlaceholder: 'Søg efter et navn',
  name: 'Navn',
  namePlaceholder: 'Kun for folk, jeg ikke kender',
  role: 'Rolle',
  roleMissing: 'Vælg en rolle.',
  organisation: 'Organisation',
  organisationPlaceholder: 'Kommune, sygehus …',
  scopes: {
    organisation: 'Er personen fra en anden organisation, så brug en chat eller kanal, hvor I begge er med.',
    conversation: 'Du kan vælge blandt dem, der er med i denne samtale.',
  },
  add: 'Tilføj',
  summary: 'Punkt er klar til at tilføje en person.',
};
export type Sentences = typeof danish;
