import { listed } from './listed.ts';
import { formatDate } from '../../../data/language/format-date.ts';
import type { PaperKind } from '../../../data/model/paper.ts';
import type { AskText } from './ask-text.ts';

const kinds: Record<PaperKind, string> = {
  kommissorium: 'kommissoriet',
  referat: 'referatet',
  dagsorden: 'dagsordenen',
  organisation: 'organisationspapiret',
  aftale: 'aftalepapiret',
  andet: 'papiret',
};
const states: Record<string, string> = {
  approved: 'godkendt',
  'not-approved': 'ikke godkendt',
  awaited: 'afventer godkendelse',
  expected: 'forventes godkendt',
};
const numerals = ['', 'et', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'];
const inRegion = (region: string | null) => (region === null ? '' : ` (Region ${region})`);
const item = (number: number | null, title: string) =>
  number === null ? `“${title}”` : `punkt ${number}, “${title}”`;

export const da: AskText = {
  paper: (kind, day, draft) =>
    `${draft ? 'udkastet til ' : ''}${kinds[kind]}${day === null ? '' : ` af ${formatDate(day, 'da')}`}`,
  owner: (agreement, owner, region, paper) =>
    `${agreement}${inRegion(region)} hører under ${owner}, ifølge ${paper}.`,
  ownerWithPredecessors: (agreement, owner, region, paper, old) =>
    `${agreement}${inRegion(region)} hører under ${owner}, ifølge ${paper}; gruppen erstattede ${old}.`,
  formerOwner: (agreement, owner, region, now, paper) =>
    `${agreement}${inRegion(region)} hørte under ${owner}, som er erstattet af ${now} (${paper}); hvem der ejer aftalen nu, fremgår ikke.`,
  ownerBrief: (owner, region, paper) => `${owner}${inRegion(region)}, ifølge ${paper}`,
  ownerUnknown: (agreement, region) => `${agreement}${inRegion(region)}: hvem der ejer den, fremgår ikke`,
  formerly: (now, old, paper) => `Før ${now} var det ${old}, som den erstattede ifølge ${paper}.`,
  succeededBy: (old, now, paper) => `${old} er erstattet af ${now}, ifølge ${paper}.`,
  ownerLater: (agreement, owner, region, paper, day, old) =>
    `Hvem der ejede ${agreement}${inRegion(region)} pr. ${day}, siger papirerne ikke; ifølge ${paper} hører den under ${owner}${old === null ? '' : `, og før den gruppe var det ${old}, som den erstattede`}.`,
  later: (day, lead) => `Pr. ${day} siger papirerne det ikke; senere: ${lead}`,
  onlyLater: 'først senere',
  ended: (to, lead) =>
    `Perioden udløb (${to}), og hvad der gælder siden, siger papirerne ikke; indtil da: ${lead}`,
  aged: (lead, years) =>
    `${lead.replace(/[.:]$/u, '')}; papiret er over ${numerals[years] ?? years} år gammelt${lead.endsWith(':') ? ':' : '.'}`,
  portfolio: (group, count, paper) =>
    `${group} har ${count} ${count === 1 ? 'aftale' : 'aftaler'} i sin portefølje, ifølge ${paper}.`,
  tasks: (group, paper) => `${group} har ifølge ${paper} disse opgaver.`,
  limits: (group, paper) => `For ${group} gælder ifølge ${paper} denne grænse for mandatet.`,
  rules: (group, paper) => `Om møderne i ${group} står der følgende i ${paper}.`,
  period: (group, from, to, paper) =>
    `${group}: perioden er ${[...(from === null ? [] : [/\d{4}[-–]\d{4}/u.test(from) ? from : `fra ${from}`]), ...(to === null ? [] : [`til ${to}`])].join(' ')}, ifølge ${paper}.`,
  composition: (group, paper) => `Om sammensætningen af ${group} står der følgende i ${paper}.`,
  contacts: (group, paper) => `Om kontaktdirektørerne for ${group} står der følgende i ${paper}.`,
  seats: (group, seats, paper) => `${group} har ${seats} pladser, ifølge ${paper}.`,
  chair: (group, chair, paper, vice) =>
    `${vice ? 'Næstformand' : 'Formand'} for ${group} er ${chair}, ifølge ${paper}.`,
  chairIs: (group, paper) => `Om formandskabet for ${group} står der følgende i ${paper}.`,
  secretariat: (group, paper) => `Om sekretariatet for ${group} står der følgende i ${paper}.`,
  parent: (group, parent, paper) => `${group} hører under ${parent}, ifølge ${paper}.`,
  meeting: (group, day, time, place, ahead) =>
    `${group} ${ahead ? 'mødes' : 'mødtes'} den ${day}${time === null ? '' : ` kl. ${time}`}${place === '' ? '' : `, ${place}`}.`,
  decision: (title, number, group, day) =>
    `Beslutningen under ${item(number, title)} (${group}${day === null ? '' : `, ${day}`}) lyder:`,
  writtenDecisions: (count, year, titles) =>
    `${count === 1 ? 'Én beslutning er' : `${count} beslutninger er`} truffet skriftligt ${year === null ? 'i den tid' : `i ${year}`}: ${titles.join('; ')}${titles.length < count ? ' …' : ''}.`,
  opposed: (title, against) => `I »${title}«: ${against}`,
  recommendation: (title, number) =>
    `Det blev indstillet under ${item(number, title)} (en indstilling er ingen beslutning):`,
  attachments: (title, count) => `Der er ${count} bilag til “${title}”.`,
  task: (who, due, paper) => `Det skal ${who}${due === null ? '' : `, frist ${due}`}, ifølge ${paper}.`,
  deadline: (day, paper, past) => `Fristen ${past ? 'var' : 'er'} ${day}, ifølge ${paper}.`,
  expected: (day, paper, past) =>
    past
      ? `Det var ventet ${day}, ifølge ${paper}; om det skete, siger det ikke.`
      : `Det ventes ${day}, ifølge ${paper}.`,
  expiry: (day, paper, past) => `Det ${past ? 'udløb' : 'udløber'} ${day}, ifølge ${paper}.`,
  movedDeadline: (day, first, paper, past) =>
    `Fristen ${past ? 'var' : 'er'} ${day}; den er flyttet fra ${first}, ifølge ${paper}.`,
  person: (name, post, body, paper) =>
    `${name}: ${post}${body === null ? '' : ` (${body})`}, ifølge ${paper}.`,
  mentioned: (name, paper) => `${name} nævnes i ${paper}, uden stilling.`,
  item: (number, title, group, day) =>
    `Det var punkt ${number}, “${title}” (${group}${day === null ? '' : `, ${day}`}).`,
  itemCount: (items, group, day) =>
    `Der var ${items} punkter på dagsordenen (${group}${day === null ? '' : `, ${day}`}).`,
  minutes: (title, minutes) => `Der er afsat ${minutes} minutter til “${title}”.`,
  nextMeeting: (group, day, paper) => `Næste møde i ${group} er den ${day}, ifølge ${paper}.`,
  plannedMeeting: (group, day, time, movedFrom, paper) =>
    `Mødet i ${group} er sat til den ${day}${time === null ? '' : ` kl. ${time}`}${movedFrom === null ? '' : ` (flyttet fra den ${movedFrom})`}, ifølge ${paper}.`,
  lastMeeting: (group, day, paper) =>
    `Det seneste møde i ${group}, papirerne nævner, var sat til den ${day} (${paper}); senere møder står der ikke noget om.`,
  notInForce: (body, paper) => `Nej, papiret om ${body} er et udkast og ikke gældende (${paper}).`,
  position: (party, paper) => `Dette sagde ${party}, ifølge ${paper}.`,
  present: (names, group, day) =>
    `Til stede på mødet i ${group}${day === null ? '' : ` den ${day}`}: ${names}.`,
  holders: (names, paper) => `Det er ${names}, ifølge ${paper}.`,
  absent: (names, group, day) =>
    `Fraværende på mødet i ${group}${day === null ? '' : ` den ${day}`} var ${names}.`,
  meaning: (short, meaning) => `${short} står for ${meaning}.`,
  approvalState: (body, quality, day) => {
    const [state = '', what = ''] = quality.split(': ');
    return `${body}: ${states[state] ?? state}${what === '' ? '' : ` (“${what}”)`}${day === null ? '' : `, ${day}`}`;
  },
  approvals: (agreement, told, paper) => `${agreement} – ${told.join('; ')} (${paper}).`,
  day: (day, paper) => `Det er ${day}, ifølge ${paper}.`,
  passage: (paper, place) => `Det fremgår af ${paper}${place === '' ? '' : `, ${place}`}.`,
  which: (alternatives) => `Det afhænger af, hvad der menes: ${alternatives.join('; ')}.`,
  unknown: 'Det står der ikke noget om i papirerne.',
  unknownNow: (day) => `Hvordan det er nu, siger papirerne ikke; det nærmeste, de siger, er fra ${day}.`,
  notSaid: (label) => `${label}: det fremgår ikke`,
  unknownRegion: (region) => `Der er ingen papirer fra Region ${region}, så det står der ikke noget om.`,
  nearest: 'Det nærmeste, jeg fandt:',
  and: 'og',
  bodies: (names) => listed(names, 'og'),
};
