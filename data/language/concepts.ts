/** A domain idea with the words for it. Phrases are matched by stem, so one form of a word is enough. */
type Row = [id: string, danish: string, english: string];

/** From the papers' own words and what people ask with. A new idea or word: a row or a word here. */
const rows = [
  // Roles towards a thing
  [
    'owner',
    'ejer, eje, ejes, ejerskab, ansvarlig for, ansvar for, har ansvaret, ansvaret for, varetager, varetage, forankret i, forankring, hører under, vedligeholder, tager sig af, står for',
    'owner, own, owns, owned, ownership, responsible for, in charge of, looks after, look after, maintains, maintain, responsibility for, accountable',
  ],
  [
    'responsible',
    'ansvarlig, ansvar, tovholder, udførende, følger op',
    'responsible, responsibility, lead, coordinator, follows up',
  ],
  [
    'chair',
    'formand, formandskab, forperson, medformand, mødeleder, leder mødet',
    'chair, chairs, chairman, chairperson, chairmanship, chaired, head',
  ],
  ['vice-chair', 'næstformand, næstforperson', 'vice-chair, vice chair, deputy chair'],
  [
    'secretariat',
    'sekretariat, sekretær, medsekretær, sekretariatsbetjening, sekretariatsbetjener, fællessekretariat, klyngesekretariat',
    'secretariat, secretary, secretarial support, administrative support',
  ],
  ['contact', 'kontaktdirektør, kontaktperson, kontakt', 'contact director, contact person, contact'],
  [
    'member',
    'medlem, medlemmer, sidder i, sammensætning, deltagerkreds, repræsentant, repræsenteret, består af, plads i',
    'member, members, membership, composition, sits on, sits in, representative, represented, consists of, seats, seat',
  ],
  ['substitute', 'suppleant, stedfortræder', 'substitute, deputy, alternate, stand-in'],
  ['spokesperson', 'talsperson, ordfører', 'spokesperson'],
  ['party', 'part, aftalepart, parter', 'party, parties'],
  // Meeting
  ['meeting', 'møde, mødes, mødet, mødedato', 'meeting, meet, meets'],
  [
    'meeting-frequency',
    'mødefrekvens, mødekadence, hvor ofte, gange årligt, gange om året',
    'how often, meeting frequency, times a year',
  ],
  ['agenda', 'dagsorden, dagsordenen, mødeindkaldelse', 'agenda'],
  ['item', 'punkt, dagsordenspunkt, sag, pkt', 'item, agenda item, case, topic'],
  ['minutes', 'referat, beslutningsreferat, mødereferat, konklusioner', 'minutes, decision minutes'],
  ['attachment', 'bilag, vedhæftet', 'attachment, annex, appendix, enclosure, attached'],
  ['present', 'deltager, til stede, deltagelse, mødte', 'present, participant, attended, attendance, attend'],
  [
    'absent',
    'fraværende, afbud, fravær, ikke til stede, deltog ikke',
    'absent, apologies, absence, did not attend',
  ],
  ['closed', 'lukket punkt, lukket', 'closed item, confidential'],
  ['place', 'mødested, sted, lokale', 'venue, location, place'],
  // What happens to an item
  [
    'decision',
    'beslutning, besluttet, beslutte, konklusion, vedtaget, vedtage, vedtagelse, hvad blev det til',
    'decision, decide, decided, resolution, resolved, outcome, conclusion',
  ],
  [
    'recommendation',
    'indstilling, indstille, indstilles, indstiller, beslutningspunkt, foreslået, foreslås',
    'recommendation, recommend, recommended, proposal, proposed, propose',
  ],
  [
    'approve',
    'godkende, godkendelse, tiltræde, tilslutte, tilslutte sig, tilslutning, tiltrådt, enighed om',
    'approve, approval, adopt, adopted, endorse, accept',
  ],
  [
    'note',
    'tage til efterretning, taget til efterretning, efterretning, orientering, orienteres, orienteret',
    'take note, noted, took note, informed',
  ],
  ['discuss', 'drøfte, drøftelse, temadrøftelse', 'discuss, discussion, discussed'],
  [
    'postpone',
    'udsætte, udsat, udskyde, udskudt, rykkes, rykket, afvente, genoptage, sat på pause, standby',
    'postpone, defer, deferred, delay, delayed, put off, moved, on hold',
  ],
  [
    'reject',
    'afvise, forkaste, ikke tiltræde, ikke godkendt, afslag, nedstemt',
    'reject, turn down, turned down, refuse, not accepted, not approved',
  ],
  [
    'refer',
    'henvise, henvist, oversende, fremsende, tilbagesende, sendt videre',
    'refer, referred, forward, forwarded, passed on',
  ],
  [
    'position',
    'tilkendegivelse, tilkendegive, holdning, bemærkning, høringssvar, mente',
    'position, opinion, stance, comment, view',
  ],
  ['reservation', 'forbehold', 'reservation'],
  [
    'follow-up',
    'opfølgning, følge op, opfølgende, næste skridt, videre proces, aktion',
    'follow-up, follow up, action, next step, next steps, to-do',
  ],
  [
    'deadline',
    'frist, deadline, tidsfrist, senest, forfalder, udløber',
    'deadline, due, due date, time limit, latest, expire, expires',
  ],
  ['summary', 'resumé, resume, sagsresumé, sammenfatning', 'summary, in brief'],
  [
    'background',
    'baggrund, sagsfremstilling, problemstilling, historik',
    'background, case presentation, history',
  ],
  ['reason', 'begrundelse, årsag, hvorfor, fordi', 'reason, why, because, rationale'],
  // Bodies and papers
  [
    'group',
    'gruppe, arbejdsgruppe, styregruppe, udvalg, forum, råd, klynge, niveau, følgegruppe, ad hoc gruppe, temagruppe',
    'group, working group, steering group, committee, forum, council, cluster, level, body',
  ],
  [
    'mandate',
    'kommissorium, mandat, opdrag, opdragspapir, arbejdsgrundlag, bemyndigelse, kompetence',
    'terms of reference, mandate, remit, charter, authority, powers',
  ],
  [
    'task',
    'opgave, opgaver, formål, leverance, arbejdsopgave',
    'task, duty, duties, purpose, deliverable, job',
  ],
  [
    'agreement',
    'aftale, samarbejdsaftale, tværsektoriel aftale, sundhedsaftale, delingsaftale',
    'agreement, cooperation agreement, collaboration agreement, health agreement, contract',
  ],
  ['addendum', 'tillæg, administrativt tillæg', 'addendum, supplement'],
  [
    'plan',
    'plan, implementeringsplan, handleplan, tidsplan, praksisplan, nærsundhedsplan, sundhedsplan',
    'plan, implementation plan, action plan, timetable, schedule',
  ],
  ['rules-of-procedure', 'forretningsorden', 'rules of procedure'],
  [
    'term',
    'funktionsperiode, periode, valgperiode, gyldighed, gælder til',
    'term, period, term of office, valid until, validity',
  ],
  ['evaluation', 'evaluering, evaluere, midtvejsevaluering', 'evaluation, evaluate, review'],
  // Relations and change
  [
    'reports-to',
    'refererer til, referere, med reference til, rapporterer til, rapportere, hører under, i regi af, overordnet',
    'reports to, report to, reporting line, answers to, parent body',
  ],
  [
    'set-up',
    'nedsætte, nedsat, oprette, oprettet, etablere, etableret, stiftet',
    'set up, establish, established, create, created, formed, form',
  ],
  [
    'close-down',
    'nedlægge, nedlagt, ophøre, ophørt, lukkes, lukket ned, afvikle',
    'dissolve, dissolved, wind up, abolish, abolished, close down, closed down, discontinue',
  ],
  [
    'replace',
    'erstatte, erstatning, afløse, afløst, efterfølger, overtage, videreføre, tidligere, forgænger',
    'replace, replaced, succeed, successor, predecessor, supersede, previous, previously, former, formerly, took over',
  ],
  ['appoint', 'udpege, udpegning, udpeget', 'appoint, appointed, nominate, nominated'],
  [
    'transfer',
    'opgaveoverdragelse, opgaveflytning, overdrage, opgaveflyt',
    'transfer of tasks, task transfer, hand over, transfer',
  ],
  [
    'dispute',
    'tvist, uenighed, fortolkningsspørgsmål, uoverensstemmelse',
    'dispute, disagreement, conflict, question of interpretation',
  ],
  // Money
  [
    'amount',
    'beløb, hvor meget, koste, pris, budget, økonomi, midler, bevilling, bevilge, pulje, finansiere, finansiering, afsat, kr',
    'amount, how much, cost, price, budget, funding, funds, money, grant, finance, financing, dkk, kroner',
  ],
  // Parties and places
  ['region', 'region, regionen', 'region'],
  ['municipality', 'kommune, kommuner', 'municipality, municipalities, local authority'],
  ['hospital', 'sygehus, hospital', 'hospital'],
  [
    'general-practice',
    'almen praksis, praktiserende læge, plo',
    'general practice, general practitioner, gp, gps',
  ],
  ['patient', 'patient, borger', 'patient, citizen'],
  // Time and state
  [
    'now',
    'nu, nuværende, aktuelt, i dag, p.t., gældende',
    'now, current, currently, today, present, at present',
  ],
  ['next', 'næste, kommende, næste gang', 'next, upcoming, coming'],
  ['last', 'sidste, seneste, forrige, sidst', 'last, latest, most recent, previous'],
  ['status', 'status, tilstand, hvor langt', 'status, state, how far'],
  [
    'definition',
    'betyde, betyder, står for, forkortelse, definition',
    'mean, means, stand for, stands for, abbreviation, definition',
  ],
] as const satisfies readonly Row[];

export type ConceptId = (typeof rows)[number][0];
export type Concept = { id: ConceptId; da: string[]; en: string[] };

/** The ideas of the domain and their words, Danish ↔ English. */
export const concepts: Concept[] = rows.map(([id, da, en]) => ({
  id,
  da: da.split(', '),
  en: en.split(', '),
}));
