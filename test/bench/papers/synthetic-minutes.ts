import { formatDate } from '../../../data/language/format-date.ts';
import { municipalities } from '../../../data/language/municipalities.ts';
import { randomFrom, type Random } from './random.ts';

const levels = ['Fagligt strategisk niveau', 'Politisk niveau', 'Implementeringsniveau'];
const subjects =
  'hjertesvigt,diabetes,demens,faldforebyggelse,ernæring,inkontinens,genoptræning,hjemmeilt,sårpleje,dosisdispensering,epilepsi,knogleskørhed,tale og høre,kronisk lungesygdom,akutte indlæggelser,korttidspladser,hjælpemidler,medicingennemgang,selvmordsforebyggelse,overgangen fra barn til voksen'.split(
    ',',
  );
const tasks = ['økonomi', 'kommunikation', 'data', 'uddannelse', 'implementering', 'evaluering'];

const titles: readonly ((subject: string) => string)[] = [
  (subject) => `Status for samarbejdet om ${subject}`,
  (subject) => `Revision af aftalen om ${subject}`,
  (subject) => `Budget for indsatsen vedr. ${subject}`,
  (subject) => `Nye arbejdsgange for ${subject}`,
];

const decisions: readonly ((subject: string, group: string, day: string, random: Random) => string[])[] = [
  (_, group, day) => ['Indstillingen blev godkendt.', `${group} fremlægger resultatet senest den ${day}.`],
  (subject) => [`Orienteringen om ${subject} blev taget til efterretning.`],
  (subject, _, day) => [
    `Godkendt, idet planen for ${subject} suppleres med et afsnit om de pårørende.`,
    `Sekretariatet retter planen til inden den ${day}.`,
  ],
  (_, group) => [
    'Punktet blev udsat, da tallene ikke forelå.',
    `${group} vender tilbage med en ny beregning.`,
  ],
  (subject, _, __, random) => [
    `Det blev besluttet at afsætte ${String(random.between(50, 950))}.000 kr. til ${subject}.`,
    'Beløbet deles ligeligt mellem region og kommuner.',
  ],
];

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
const inDanish = (date: Date): string => formatDate(dayOf(date), 'da');
const later = (date: Date, days: number): Date => new Date(date.getTime() + days * 86_400_000);

/**
 * Short minutes that nobody wrote, number `index` of as many as one likes: always the same for the same number, and
 * no two alike. 294 bodies in five regions meet every seven weeks, and speak of agreements and groups of their own.
 */
export const syntheticMinutes = (index: number): { file: string; text: string } => {
  const random = randomFrom(index);
  const { name: place, region } = municipalities[index % municipalities.length] as (typeof municipalities)[0];
  const series = Math.floor(index / municipalities.length);
  const level = levels[series % levels.length] ?? '';
  const met = later(new Date('2018-01-11T00:00:00Z'), Math.floor(series / levels.length) * 49 + (index % 5));
  const body = `Sundhedsklynge ${place} - ${level}`;
  const items = Array.from({ length: random.between(5, 9) }, (_, at) => itemOf(at + 1, place, met, random));
  const [year, month, day] = dayOf(met).split('-') as [string, string, string];
  return {
    file: `referat-${String(index).padStart(6, '0')}.txt`,
    text: [
      `REFERAT ${body} d. ${day}-${month}-${year}`,
      `Mødedato ${inDanish(met)} kl. ${String(random.between(8, 15)).padStart(2, '0')}:30`,
      `Mødested Mødelokale ${String(random.between(1, 40))}, Region ${region}`,
      ...items.flat(),
      '',
    ].join('\n\n'),
  };
};

const itemOf = (number: number, place: string, met: Date, random: Random): string[] => {
  const subject = random.of(subjects);
  const group = `Arbejdsgruppen for ${subject} og ${random.of(tasks)}`;
  const agreement = `Samarbejdsaftale om ${subject}`;
  const due = inDanish(later(met, random.between(20, 200)));
  const share = String(random.between(11, 89));
  return [
    `Punkt ${String(number)}: ${random.of(titles)(subject)} - ${String(random.between(1, 6) * 5)} minutter`,
    'Sagsfremstilling',
    `${agreement} gælder for borgerne i ${place} Kommune, for sygehuset og for almen praksis. ${group} har set på, hvordan den virker i hverdagen, og har spurgt ${share} ledere.`,
    `${group} refererer til Sundhedsklynge ${place} og varetager det løbende vedligehold af ${agreement}.`,
    `Af de adspurgte svarer ${share} procent, at overgangen mellem sektorerne går bedre end året før. Der mangler stadig en fast vej for de svar, som kommer efter klokken 15.`,
    'Indstilling',
    `Det indstilles, at punktet om ${subject} godkendes, og at ${group} arbejder videre efter tidsplanen.`,
    'Beslutning',
    ...random.of(decisions)(subject, group, due, random),
    'Bilag',
    `Notat ${String(random.between(100, 999))} om ${subject}.pdf`,
  ];
};
