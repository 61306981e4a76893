/** What the card ballot-preview says in Danish. */
export const danish = {
  head: 'Sådan bliver den skriftlige behandling',
  deadline: 'Frist',
  basis: 'Hjemmel',
  rule: 'Afgøres ved',
  needed: 'Det skal der til',
  quorum: 'Krav til svar',
  visibility: 'Svarene undervejs',
  more: 'Desuden',
  mandate: 'Gruppens kommissorium ser ikke ud til at give lov til det. Vurdér, om hjemlen alligevel holder:',
  variants: 'Varianter',
  asked: (count: number) => (count === 1 ? '1 stemme' : `${String(count)} stemmer`),
  attachments: 'Bilag, der fryses',
  nothingSent: 'Intet er sendt. Når du bekræfter, fryses alt dette, og stemmesedlerne sendes.',
  confirm: 'Bekræft og send',
  nothingSentYet:
    'Intet er sendt. Når du bekræfter, annulleres den behandling, der kører nu, og alle får besked; intet, der er svaret i den, gælder. Så sendes stemmesedlerne til denne.',
  reason: 'Hvorfor laves den om?',
  reasonMissing: 'Skriv, hvorfor den laves om.',
  replace: 'Annullér den gamle, og send',
  edit: 'Ret',
  summary: 'En skriftlig behandling kan ses igennem, før den sendes.',
};
export type Sentences = typeof danish;
