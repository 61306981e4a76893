import type { RefusalWords } from './words.ts';

export const refusalsDa: RefusalWords = {
  'no-ballot': 'Jeg kender ikke den skriftlige behandling; spørg gruppens sekretær, om den stadig er der.',
  'no-seat': 'Den plads findes ikke i denne skriftlige behandling; åbn kortet igen, og svar derfra.',
  'not-your-seat':
    'Du sidder ikke på den plads, så dit svar er ikke talt med; gruppens sekretær kan sætte dig på den.',
  'left-the-group':
    'Du er ikke længere med i gruppen, så dit svar er ikke talt med; gruppens sekretær kan sætte en anden på pladsen.',
  recused: 'Du er meldt inhabil i sagen og kan ikke svare; en suppleant for pladsen kan.',
  'spokesperson-voted':
    'Den, der går forud for dig på pladsen, har svaret, så dit svar er ikke talt med; det er kun den person, der kan ændre svaret.',
  'only-chair-or-secretary': 'Det kan kun gruppens sekretær eller formand gøre; bed en af dem om det.',
  'not-in-group':
    'En af de nævnte er ikke medlem af gruppen; optag vedkommende i gruppen, eller bind vedkommende til pladsen som gæst.',
  'not-the-casting-seat': 'Kun den plads, som hjemlen giver den afgørende stemme, kan afgøre stemmelighed.',
  'principal-not-in-seat':
    'Den, du vil indføre et svar for, kan ikke svare for den plads nu; vælg en anden, der sidder på den.',
  'deadline-passed':
    'Fristen er udløbet, så dit svar er ikke talt med; skriv til gruppens sekretær, hvis det skal med i referatet.',
  'too-late': 'Fristen er udløbet, så intet er ændret; sekretæren eller formanden kan åbne en ny runde.',
  closed: 'Den skriftlige behandling er afsluttet, så intet er ændret; sekretæren kan åbne en ny runde.',
  objected:
    'Den skriftlige behandling er stoppet af en indsigelse, og punktet kommer på næste møde, så intet er ændret.',
  void: 'Den skriftlige behandling er annulleret, så intet er ændret; svar i den nye runde, hvis der er en.',
  tied: 'Fristen er udløbet, og kun den afgørende stemme mangler, så intet er ændret.',
  'not-tied': 'Der er ikke stemmelighed at afgøre i denne skriftlige behandling.',
  'not-early':
    'Den kan kun lukkes før fristen, når alle har svaret uden forbehold og den korteste periode er gået; det er ikke opfyldt.',
  stale:
    'Pladsen har fået et nyt svar, siden du så kortet, så intet er ændret; se det nye kort, og svar igen.',
  'other-text':
    'Kortet hører til en anden udgave af punktet, så dit svar er ikke talt med; svar fra det nye kort.',
  'unknown-answer': 'Det svar findes ikke i denne skriftlige behandling; vælg et af dem på kortet.',
  'unknown-option': 'Den mulighed findes ikke i denne skriftlige behandling; vælg en af dem på kortet.',
  'needs-remark':
    'Skriv hvorfor: et nej, et forbehold og en indsigelse skal have en bemærkning til referatet.',
  'remark-too-long':
    'Bemærkningen er for lang, så intet er gemt; skriv højst 4.000 tegn, og vedlæg resten som bilag.',
  'needs-reason': 'Skriv en begrundelse; den står i referatet.',
  'reason-too-long': 'Begrundelsen er for lang; skriv højst 1.000 tegn.',
  'no-objection': 'Der er ingen indsigelse fra den plads at trække tilbage.',
  'deadline-not-later': 'Den nye frist skal ligge efter den, der gælder nu; vælg et senere tidspunkt.',
  'no-decision': 'Der er ingen beslutning med det nummer i gruppen.',
  'no-change': 'Det står der allerede, så intet er rettet.',
  'bad-proposal':
    'Noget i forslaget mangler eller er for langt, så det kan ikke åbnes; ret det, og prøv igen.',
  'no-draft': 'Udkastet er der ikke mere; begynd den skriftlige behandling forfra.',
  'draft-changed': 'Kortet viser ikke det udkast, der ligger nu; se det nye, og bekræft igen.',
  'previous-runs': 'Den forrige behandling af punktet kører stadig; annullér den, når du bekræfter den nye.',
  'options-wanted': 'Skriv de varianter, der kan vælges imellem: mindst to, eller mindst én ved tilslutning.',
  'no-options-wanted':
    'Der stemmes for eller imod, så der kan ikke være varianter; fjern dem, eller vælg en anden form.',
  'same-id-twice': 'Den samme plads, variant eller person er nævnt to gange; lad den stå én gang.',
  'too-soon': 'Fristen ligger før den korteste periode er gået; vælg et senere tidspunkt.',
  'silence-not-in-basis':
    'Tavshed kan kun tælle som samtykke, hvis hjemlen siger det; citér de ord i hjemlen, der gør det.',
  'silence-only-for-one':
    'Tavshed kan ikke vælge en variant; lad tavshed tælle kun, hvor der stemmes for eller imod.',
  'casting-not-in-basis':
    'En afgørende stemme kræver, at hjemlen giver en bestemt plads den; citér de ord i hjemlen, der gør det.',
  'casting-only-simple':
    'En afgørende stemme giver kun mening ved simpelt flertal; vælg det, eller fjern den.',
  'casting-no-seat': 'Den plads, der skal have den afgørende stemme, er ikke med; vælg en af pladserne.',
  'consent-needs-quorum':
    'Vedtagelse uden indvending kræver, at det er sagt, hvor mange der skal svare; vælg et antal.',
  'no-such-time': 'Det klokkeslæt findes ikke den dag, fordi uret stilles frem; vælg et andet tidspunkt.',
  'not-a-time': 'Det er ikke et tidspunkt; skriv det som 2026-03-20T12:00.',
  'time-twice':
    'Det klokkeslæt kommer to gange den nat, fordi uret stilles tilbage; sig, om du mener det første eller det andet.',
};
