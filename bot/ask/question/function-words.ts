import type { Language } from '../../../data/language/format-date.ts';

/**
 * Words of a question that say nothing about what it is about: question words, auxiliaries, politeness, small talk.
 * Everything else must be accounted for by an answer. "ikke" and "not" are among them: negation is read apart.
 */
const danish = `hvem hvad hva hvor hvornår hvilken hvilket hvilke hvordan hvorfor hvis hvorvidt hvorledes er var bliver blev
 blevet være været har havde have haft skal skulle kan kunne vil ville må måtte bør burde mon den det de dem en et i på af
 til for fra med om ved ud ind op ned over under og eller at der som så nu lige her jeg mig min mit mine du dig din dit vi
 os vores jer man sig selv egentlig altså kun også mere meget lidt noget nogen nogle pr d kl jf ifølge iflg ift mht vedr
 vedrørende angående omkring gerne tak hej please venligst sige siger sagt fortælle fortæl vide mener menes finde findes
 finder står stå stod sker skete ske gøre gør gjort gjorde nævn nævnes nævnt beskriv oplys forklar vis find opsummer opsummere kort
 hurtigt hedder hed kaldes siden efter før inden mellem hos mod uden ikke ingen intet alle alt hver både begge men
 hele ellers ligger lå går gik kommer kom komme fik får få give giver gav givet lagt sat sidste seneste nyeste første bare
 jo da dog vist glemt lovet snart overhovedet igen alligevel imod hertil dertil deres dens dets hans hendes dens
 laver lave lavede laves udtale udtalte bemærkede nævnte syntes synes mente tale taler talte handler handlede gælder drejer angår slags mulig muligt vidste spurgte ifl vha mm m bl gået gik lød lyder lyde sin sit sine selve job lige gjaldt hen hjem herfra derfra samme anden andet andre nemlig mindst højst netop bruges brugt`;
const english = `first second last who what when where which how why whose whom is was are were be been being do does did done has had have having
 will would can could should shall may might must the a an of to in on for from with by about at into onto and or that
 this these those it its they them their there here we our us i me my you your he she his her him please tell give show
 list say says said mean means meant kindly could find get got put as per according if whether than then so up out off over under
 not no none any some all each every both also just only more most much many very exactly currently now still yet ever
 happen happened happens go goes going gone come comes came make makes made take takes took taken need needs else
 together altogether actually finally counts count thinks thought want wants wanted look looks looked like else exactly whats deal deals dealt side job position new further who's what's same other others like between before after during since until against`;
const danishWords = new Set(danish.split(/\s+/));
const englishWords = new Set(english.split(/\s+/));

/** Danish ones always; English ones only in an English text: "Said" and "May" are names too. */
export const isFunctionWord = (plain: string, language: Language = 'da'): boolean =>
  danishWords.has(plain) || (language === 'en' && englishWords.has(plain));

/** Words that colour a question and are often said otherwise in the papers, or not at all. */
const light = new Set(
  (
    'god gode godt egen egne eget speciel specielt specielle særlig særligt særlige stor store stort lille små vigtig vigtige ' +
    'forskellige konkret konkrete reel rigtig rigtige fremover fremtidig fremtidige videre hurtig straks klar ligge færdig færdigt ' +
    'bestemt bestemte almindelig almindelige hidtidige aktuel aktuelle historisk officiel officielt egentlige præcis præcist rundt ' +
    'lavet laver bruger bruge bruges omkring lokalt lokale generelt normalt sammen status situation mod gang gange stykke slags selve ude inde hvilken ' +
    'end fast noget gode ene par få nogen mulighed muligheder ting type typer dele del fælles gammel gamle nuværende ' +
    'good own special particular next able expected ready big small new old current currently right away exactly official general ' +
    'going actual real status situation important different various several provide provides provided support given kind type still missing'
  ).split(' '),
);

export const isLight = (plain: string): boolean => light.has(plain);
