/** What Punkt can do, as help and welcome tell it in Danish. */
export const danish = {
  ask: {
    title: 'Spørg',
    text: 'Skriv med dine egne ord: hvem der ejer en aftale, hvad en gruppe skal, hvad der blev besluttet, hvornår der er møde. Jeg svarer ud fra jeres papirer og viser, hvor det står.',
  },
  papers: {
    title: 'Læg papirer ind',
    text: 'Sekretærer kan sende mig et papir som docx eller pdf i en privat chat. Du ser, hvad jeg fandt, før noget gælder.',
  },
  people: {
    title: 'Hold styr på grupperne',
    text: 'Se, hvem der er med i en gruppe, og hvem jeg ikke kan nå i Teams. Sekretærer kan tilføje og fjerne personer.',
  },
  decide: {
    title: 'Beslut mellem møderne',
    text: 'Send et punkt til skriftlig behandling. Jeg samler svarene og skriver beslutningen ned.',
  },
  meet: {
    title: 'Hold møder',
    text: 'Planlæg et år med møder, se kalenderen, foreslå punkter, og send dagsordenen ud. Skriv for eksempel kalender, dagsorden eller nyt møde.',
  },
  minutes: {
    title: 'Meld afbud og skriv referat',
    text: 'Kan du ikke komme, får de andre din stedfortræder og dine bemærkninger. Sekretæren skriver referatet her, og formandskabet godkender det.',
  },
  remind: {
    title: 'Hold fristerne',
    text: 'Jeg minder dem, der skal gøre noget, om det i god tid. Skriv for eksempel mine frister.',
  },
};
export type AbilityTexts = typeof danish;
