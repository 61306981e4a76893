import { agenda, agendaEdition, takenUp } from '../model/agenda.ts';
import { auditEvent } from '../model/audit.ts';
import { decisionCorrection, decisionRecord } from '../model/ballot/decision.ts';
import { storedEvent } from '../model/ballot/event.ts';
import { filing } from '../model/ballot/filing.ts';
import { ballotHead } from '../model/ballot/head.ts';
import { waitingItem } from '../model/ballot/waiting.ts';
import { absenceEntry } from '../model/minutes/absence.ts';
import { minutes, minutesCorrection, relayedMark as meetingRelayed } from '../model/minutes/minutes.ts';
import { keptDeadline } from '../model/deadline.ts';
import { plannedMeeting, plannedYear } from '../model/meeting.ts';
import { outboxRow, paceLog } from '../model/outbox.ts';
import { knownPerson, roster, sharedConversation, type PersonId } from '../model/people.ts';
import { preferences } from '../model/preferences.ts';
import { freshFor, spokenOf } from '../model/spoken-of.ts';
import { chunk, correction, documentPointer, seriesHead, stageManifest } from '../model/stored.ts';
import { ballotDraft } from '../store/ballots/drafts.ts';
import { relayedMark, watched } from '../store/ballots/watch.ts';
import { kind, type KeptKind } from './kind.ts';
import { absenceWithout, minutesCorrectionWithout, minutesWithout } from './without-minutes.ts';
import {
  conversationPassed,
  days,
  deadlinePassed,
  eventPassed,
  manifestPassed,
  messagePassed,
  pacePassed,
  past,
  personPassed,
} from './passing.ts';
import { erasure, goneList, restoreMark, retentionRun } from './records.ts';
import {
  agendaEditionWithout,
  agendaWithout,
  conversationWithout,
  correctionWithout,
  deadlineWithout,
  decisionCorrectionWithout,
  eventWithout,
  manifestWithout,
  meetingWithout,
  erasedPerson,
  rosterWithout,
} from './without.ts';

const document = /^\/[^/]+$/;
const group = /^\/.+$/s;
const ballot = /^\/(?!watch-)[^/]+$/;
const day = /^\/\d{4}-\d{2}-\d{2}$/;
const archive = 'Bevares: gruppens sag, som myndigheden arkiverer efter arkivloven.';
const work = 'Uden personoplysninger; så længe det, det hører til.';
const nobody = 'Ingen personer.';

/** Something they did, as it stands among what others did. */
const mine = <T extends { by: PersonId | null }>(acts: readonly T[], person: PersonId): T[] =>
  acts.filter(({ by }) => by === person);
/**
 * All that Punkt stores: of whom, why and for how long. Retention, erasing and telling people what is stored about them
 * run by this table and nothing else; a test fails on any item in the store that has no line here. The first line that
 * fits an item is its own.
 */
export const keptKinds: Readonly<Record<string, KeptKind>> = {
  'raw-text': kind({
    container: 'papers',
    partition: document,
    id: /^raw:/,
    schema: chunk,
    told: {
      what: 'Papirets tekst',
      about: 'Dem, papiret selv nævner.',
      why: 'Svar citerer papiret ordret.',
      until: archive,
    },
  }),
  series: kind({
    container: 'register',
    partition: /^$/,
    id: /^series:/,
    schema: seriesHead,
    told: { what: 'Papirets udgaver', about: nobody, why: 'Hvilken udgave gælder.', until: archive },
  }),
  pointer: kind({
    container: 'register',
    partition: /^$/,
    id: /^document:/,
    schema: documentPointer,
    told: { what: 'Papirets plads i rækken', about: nobody, why: 'Finder papirets udgaver.', until: archive },
  }),
  correction: kind({
    container: 'register',
    partition: /^$/,
    id: /^correction:/,
    schema: correction,
    told: {
      what: 'Rettelse i et papir',
      about: 'Den, der rettede.',
      why: 'Hvad papiret sagde før, hvad det siger nu, og hvorfor.',
      until: `${archive} Hvem og hvorfor fjernes, når personen slettes.`,
    },
    without: correctionWithout,
    of: (now, { person }) => (now.who === person ? now : null),
  }),
  import: kind({
    container: 'register',
    partition: document,
    id: /^stage:/,
    schema: stageManifest,
    told: {
      what: 'Indlæsning af et papir',
      about: 'Den, der sendte papiret.',
      why: 'Kun den, der sendte papiret, afgør, om det skal gælde.',
      until: `Ikke afgjort: ${String(days.undecided)} dage. Ellers så længe papiret.`,
    },
    passed: manifestPassed,
    without: manifestWithout,
    of: (now, { person }) =>
      now.by === person
        ? { file: now.version.file, importedAt: now.version.importedAt, state: now.state }
        : null,
  }),
  records: kind({
    container: 'register',
    partition: document,
    id: /^records:/,
    schema: chunk,
    told: {
      what: 'Papirets indhold, læst ud',
      about: 'Dem, papiret selv nævner.',
      why: 'Spørgsmål besvares ud af det.',
      until: archive,
    },
  }),
  watch: kind({
    container: 'ballots',
    partition: /^\/watch-\d+$/,
    id: /./,
    schema: watched,
    told: {
      what: 'Hvornår en skriftlig behandling skal ses efter',
      about: nobody,
      why: 'Frister.',
      until: work,
    },
  }),
  'ballot-head': kind({
    container: 'ballots',
    partition: ballot,
    id: /^head$/,
    schema: ballotHead,
    told: {
      what: 'Skriftlig behandling: stillingen',
      about: 'Dem, der er spurgt, og dem, der har svaret.',
      why: 'Hvem må svare, hvad er svaret, og hvad blev resultatet.',
      until: `${archive} Navne fjernes, når personen slettes og behandlingen er slut; stemmerne tælles fortsat.`,
    },
    without: 'ballots',
  }),
  'ballot-event': kind({
    container: 'ballots',
    partition: ballot,
    id: /^event:/,
    schema: storedEvent,
    told: {
      what: 'Skriftlig behandling: loggen',
      about: 'Dem, der er spurgt, og dem, der har svaret, med deres bemærkninger.',
      why: 'Ingen skal kunne være i tvivl om, hvad der blev svaret.',
      until: `${archive} Navne og bemærkninger fjernes, når personen slettes og behandlingen er slut; kæden holder.`,
    },
    without: 'ballots',
  }),
  'ballot-draft': kind({
    container: 'ballots',
    partition: ballot,
    id: /^draft$/,
    schema: ballotDraft,
    told: {
      what: 'Skriftlig behandling, der ikke er åbnet',
      about: 'Den, der skrev den, og dem, der skulle spørges.',
      why: 'Den kan ses igennem, før den sendes.',
      until: `${String(days.undecided)} dage.`,
    },
    passed: ({ at }, { now }) => (past(at, days.undecided, now) ? 'tombstone' : 'keep'),
    without: (now, { person }) =>
      JSON.stringify(now).includes(JSON.stringify(person)) ? 'tombstone' : 'keep',
    of: ({ proposal, by, at }, { person }) => (by === person ? { title: proposal.terms.title, at } : null),
  }),
  'ballot-relayed': kind({
    container: 'ballots',
    partition: ballot,
    id: /^relayed$/,
    schema: relayedMark,
    told: { what: 'Hvad der er sendt videre', about: nobody, why: 'Intet gøres to gange.', until: work },
  }),
  'decision-correction': kind({
    container: 'decisions',
    partition: group,
    id: /:correction:\d+$/,
    schema: decisionCorrection,
    told: {
      what: 'Rettelse af en beslutnings ordlyd',
      about: 'Den, der rettede.',
      why: 'Den første ordlyd skal kunne ses.',
      until: `${archive} Hvem og hvorfor fjernes, når personen slettes.`,
    },
    without: decisionCorrectionWithout,
    of: (now, { person }) => (now.by.person === person ? now : null),
  }),
  filing: kind({
    container: 'decisions',
    partition: group,
    id: /:journal$/,
    schema: filing,
    told: {
      what: 'En beslutnings journalnummer',
      about: 'Den, der satte det.',
      why: 'Beslutningen kan findes i myndighedens journal.',
      until: `${archive} Hvem fjernes, når personen slettes.`,
    },
    without: (now, { person }) => (now.by === person ? { body: { ...now, by: erasedPerson } } : 'keep'),
    of: ({ ballot: filed, journal, at, by }, { person }) =>
      by === person ? { ballot: filed, journal, at } : null,
  }),
  decision: kind({
    container: 'decisions',
    partition: group,
    id: /^[^:]+$/,
    schema: decisionRecord,
    told: {
      what: 'Beslutning',
      about: 'Dem, der er spurgt, og dem, der har svaret.',
      why: 'Beslutningsreferatet.',
      until: `${archive} Navne og bemærkninger fjernes, når personen slettes.`,
    },
    without: 'ballots',
  }),
  meeting: kind({
    container: 'meetings',
    partition: group,
    id: /^meeting:/,
    schema: plannedMeeting,
    told: {
      what: 'Møde i kalenderen',
      about: 'Mødeleder, referent og den, der planlagde.',
      why: 'Hvornår gruppen mødes, og hvem der ændrede det.',
      until: `${archive} Navne fjernes, når personen slettes.`,
    },
    without: meetingWithout,
    of: ({ id, day: on, acts, leader, minuteTaker }, { person, names }) => {
      const own = mine(acts, person);
      const leads = leader !== null && names.includes(leader);
      const writes = minuteTaker !== null && names.includes(minuteTaker);
      if (own.length === 0 && !leads && !writes) return null;
      return { id, day: on, acts: own, ...(leads && { leader }), ...(writes && { minuteTaker }) };
    },
  }),
  agenda: kind({
    container: 'meetings',
    partition: group,
    id: /^agenda:/,
    schema: agenda,
    told: {
      what: 'Dagsorden',
      about: 'Dem, der foreslog punkter.',
      why: 'Hvad mødet handler om.',
      until: `${archive} Hvem fjernes, når personen slettes.`,
    },
    without: agendaWithout,
    of: ({ meeting, items, amending, amendments, publishedBy }, { person }) => {
      const all = new Map([...items, ...(amending ?? [])].map((item) => [item.id, item]));
      const proposed = mine([...all.values()], person).map(({ title }) => title);
      const published = publishedBy === person;
      const amended = mine(amendments, person).map(({ at }) => at);
      return proposed.length > 0 || published || amended.length > 0
        ? { meeting, proposed, published, amended }
        : null;
    },
  }),
  'agenda-edition': kind({
    container: 'meetings',
    partition: group,
    id: /^agenda-edition:/,
    schema: agendaEdition,
    told: {
      what: 'Dagsorden, som den var sendt ud før en rettelse',
      about: 'Dem, der foreslog punkter, og den, der sendte den ud.',
      why: 'Hvad deltagerne havde fået, før den blev rettet.',
      until: `${archive} Hvem fjernes, når personen slettes.`,
    },
    without: agendaEditionWithout,
    of: ({ meeting, edition, items, by }, { person }) => {
      const proposed = mine(items, person).map(({ title }) => title);
      const published = by === person;
      return proposed.length > 0 || published ? { meeting, edition, proposed, published } : null;
    },
  }),
  deadline: kind({
    container: 'meetings',
    partition: group,
    id: /^deadline:/,
    schema: keptDeadline,
    told: {
      what: 'Frist',
      about: 'Dem, der skal handle, og dem, der udskød, overdrog eller afsluttede.',
      why: 'Den rette mindes om den i tide.',
      until: `${archive} Det, en person selv bad om at blive mindet om: ${String(days.ownDone)} dage efter, at det er gjort.`,
    },
    passed: deadlinePassed,
    without: deadlineWithout,
    of: ({ stated, handedTo, acts }, { person }) =>
      stated.people.includes(person) ||
      (handedTo ?? []).includes(person) ||
      acts.some(({ by }) => by === person)
        ? { text: stated.text, when: stated.when, acts: mine(acts, person) }
        : null,
  }),
  waiting: kind({
    container: 'meetings',
    partition: group,
    id: /^waiting:/,
    schema: waitingItem,
    told: {
      what: 'Punkt, der venter på næste møde',
      about: nobody,
      why: 'Det må ikke glemmes.',
      until: archive,
    },
  }),
  'planned-year': kind({
    container: 'meetings',
    partition: group,
    id: /^year:/,
    schema: plannedYear,
    told: {
      what: 'Et års mødeplan',
      about: 'Den, der planlagde.',
      why: 'To planer for samme år blandes ikke.',
      until: `${archive} Hvem fjernes, når personen slettes.`,
    },
    without: (now, { person }) => (now.by === person ? { body: { ...now, by: erasedPerson } } : 'keep'),
    of: ({ year, at, by }, { person }) => (by === person ? { year, at } : null),
  }),
  'taken-up': kind({
    container: 'meetings',
    partition: group,
    id: /^taken:/,
    schema: takenUp,
    told: {
      what: 'Hvilket møde der tog et ventende punkt op',
      about: nobody,
      why: 'Det kommer på ét møde og ikke to.',
      until: archive,
    },
  }),
  absence: kind({
    container: 'meetings',
    partition: group,
    id: /^absence:/,
    schema: absenceEntry,
    told: {
      what: 'Afbud og bemærkninger til et møde',
      about: 'Den, der ikke kan komme, og den, der kommer i stedet.',
      why: 'De andre skal kende bemærkningerne før mødet, og referatet skal vise, hvem der var der.',
      until: `${archive} Navne og bemærkninger fjernes, når personen slettes.`,
    },
    without: absenceWithout,
    of: ({ meeting, at, person: whose, state, substitute, remarks, notedBy }, { person }) => {
      if (whose === person) return { meeting, at, state, remarks: remarks.map(({ text }) => text) };
      if (substitute?.person === person) return { meeting, at, substitute: true };
      return notedBy?.person === person ? { meeting, at, by: true } : null;
    },
  }),
  'minutes-correction': kind({
    container: 'meetings',
    partition: group,
    id: /^minutes:[^:]+:correction:\d+$/,
    schema: minutesCorrection,
    told: {
      what: 'Rettelse til et referat',
      about: 'Den, der skrev rettelsen.',
      why: 'Det godkendte og rettelsen skal begge kunne ses.',
      until: `${archive} Hvem fjernes, når personen slettes.`,
    },
    without: minutesCorrectionWithout,
    of: ({ meeting, at, text, by }, { person }) => (by.person === person ? { meeting, at, text } : null),
  }),
  minutes: kind({
    container: 'meetings',
    partition: group,
    id: /^minutes:[^:]+$/,
    schema: minutes,
    told: {
      what: 'Referat af et møde',
      about: 'Dem, der var der, dem, der ville have en bemærkning til referat, og dem, der godkendte det.',
      why: 'Hvad mødet besluttede, og hvem der har godkendt teksten.',
      until: `${archive} Navne og bemærkninger fjernes, når personen slettes.`,
    },
    without: minutesWithout,
    of: ({ meeting, content, approvals, returns, passedOn, confirmed }, { person, names }) => {
      const there = content.attendees.find((one) => one.person === person);
      const remarks = [...content.items.flatMap((item) => item.remarks), ...content.remarks]
        .filter(({ by }) => names.includes(by))
        .map(({ text }) => text);
      const approved = approvals.filter((one) => one.person === person).map(({ at }) => at);
      const wanted = returns.filter((one) => one.person === person).map(({ words }) => words);
      const unanswered = passedOn?.unanswered.some((one) => one.person === person) ?? false;
      const noted = confirmed?.person === person || passedOn?.person === person || unanswered;
      if (there === undefined && remarks.length + approved.length + wanted.length === 0 && !noted)
        return null;
      return { meeting, present: there?.present ?? null, remarks, approved, words: wanted };
    },
  }),
  'meeting-relayed': kind({
    container: 'meetings',
    partition: group,
    id: /^relayed:/,
    schema: meetingRelayed,
    told: { what: 'Hvad der er sendt om et møde', about: nobody, why: 'Intet gøres to gange.', until: work },
  }),
  message: kind({
    container: 'outbox',
    partition: /^\/bucket-[0-9a-f]+$/,
    id: /./,
    schema: outboxRow,
    told: {
      what: 'Besked, der er planlagt eller sendt',
      about: 'Modtageren.',
      why: 'Den sendes én gang, og det kan ses, at den kom frem.',
      until: `${String(days.message)} dage efter, at den er sendt eller udløbet, dog mindst til behandlingen er slut.`,
    },
    passed: messagePassed,
    neededBy: ({ subject }) => (subject.kind === 'ballot' ? subject.id : null),
    without: ({ recipient }, { person }) =>
      recipient.kind === 'person' && recipient.person === person ? 'tombstone' : 'keep',
    of: ({ recipient, subject, kind: what, due, state, sentAt }, { person }) =>
      recipient.kind === 'person' && recipient.person === person
        ? { subject: subject.kind, kind: what, due, state, sentAt }
        : null,
  }),
  pace: kind({
    container: 'outbox',
    partition: /^\/pace$/,
    id: /./,
    schema: paceLog,
    told: { what: 'Hvor tit der er sendt', about: nobody, why: 'Teams’ grænser.', until: '1 dag.' },
    passed: pacePassed,
  }),
  roster: kind({
    container: 'people',
    partition: /^\/groups$/,
    id: /^group:/,
    schema: roster,
    told: {
      what: 'Gruppens folk og kontakter',
      about: 'Gruppens medlemmer og kontakter: navn, rolle, organisation.',
      why: 'Hvem må hvad, og hvem skal have besked.',
      until: 'Til sekretæren fjerner dem fra gruppen, eller de slettes.',
    },
    without: rosterWithout,
    of: ({ name, members, contacts }, { person }) => {
      const own = members.filter((one) => one.person === person);
      const parties = contacts.filter(({ people }) => people.includes(person)).map(({ party }) => party);
      if (own.length === 0 && parties.length === 0) return null;
      return {
        group: name,
        seats: own.map(({ name: called, role, organisation }) => ({ name: called, role, organisation })),
        contactFor: parties,
      };
    },
  }),
  person: kind({
    container: 'people',
    partition: /^\/person\/[^/]+$/,
    id: /^person$/,
    schema: knownPerson,
    told: {
      what: 'Person, Punkt har mødt i Teams',
      about: 'Personen: navn, mailadresse, og hvor de kan nås i Teams.',
      why: 'Beskeder kan nå frem.',
      until: `Til personen har været ude af alle grupper og ikke har kunnet nås i ${String(days.gone)} dage.`,
    },
    passed: personPassed,
    without: ({ person }, somebody) => (person === somebody.person ? 'empty' : 'keep'),
    of: (now, { person }) => (now.person === person ? now : null),
  }),
  preferences: kind({
    container: 'people',
    partition: /^\/person\/[^/]+$/,
    id: /^preferences$/,
    schema: preferences,
    told: {
      what: 'Ønsker til påmindelser',
      about: 'Personen.',
      why: 'Påmindelser kommer, som personen vil.',
      until: `Til personen har været ude af alle grupper og ikke har kunnet nås i ${String(days.gone)} dage.`,
    },
    passed: ({ person }, { now, goneSince }) => {
      const since = goneSince(person);
      return since !== null && past(since, days.gone, now) ? 'empty' : 'keep';
    },
    without: ({ person }, somebody) => (person === somebody.person ? 'empty' : 'keep'),
    of: (now, { person }) => (now.person === person ? now : null),
  }),
  'spoken-of': kind({
    container: 'people',
    partition: /^\/person\/[^/]+$/,
    id: /^spoken:/,
    schema: spokenOf,
    told: {
      what: 'Det seneste spørgsmål i en samtale',
      about: 'Den, der spurgte.',
      why: 'Det næste spørgsmål kan gå videre fra det ("og i 2023?").',
      until: 'Til det næste spørgsmål, og ellers et kvarter; det fjernes inden for et døgn.',
    },
    passed: ({ at }, { now }) => (Date.parse(now) - Date.parse(at) >= freshFor ? 'empty' : 'keep'),
    without: ({ person }, somebody) => (person === somebody.person ? 'empty' : 'keep'),
    of: ({ person: who, at, spoken }, { person }) =>
      who === person && spoken !== null ? { question: spoken.question, at } : null,
  }),
  conversation: kind({
    container: 'people',
    partition: /^\/channel\/.+$/s,
    id: /^channel$/,
    schema: sharedConversation,
    told: {
      what: 'Kanal eller gruppechat',
      about: 'Den, der gav kanalen til en gruppe.',
      why: 'Spørgsmål dér forstås om gruppen, og beskeder kan sendes dertil.',
      until: `Til Punkt har været ude af den i ${String(days.gone)} dage.`,
    },
    passed: conversationPassed,
    without: conversationWithout,
    of: ({ bound }, { person }) => (bound?.by === person ? { group: bound.groupId, at: bound.at } : null),
  }),
  event: kind({
    container: 'audit',
    partition: day,
    id: /./,
    schema: auditEvent,
    told: {
      what: 'Hvem gjorde hvad',
      about: 'Den, der gjorde noget eller blev afvist. En tommelfinger har intet om, hvem der gav den.',
      why: 'Det kan ses efter, hvem der indlæste, rettede, åbnede, lukkede, udleverede og slettede.',
      until: `Gjort: ${String(days.done / 365)} år. Afvist, og tommelfingre: ${String(days.tried)} dage.`,
    },
    passed: eventPassed,
    without: eventWithout,
    of: (now, { person }) =>
      now.kind !== 'feedback' && JSON.stringify(now).includes(person)
        ? now.who === person
          ? now
          : { at: now.at, act: now.act }
        : null,
  }),
  retention: kind({
    container: 'audit',
    partition: /^\/keeping$/,
    id: /^retention$/,
    schema: retentionRun,
    told: {
      what: 'Seneste oprydning',
      about: nobody,
      why: 'Den kører én gang om dagen.',
      until: 'Til den næste.',
    },
  }),
  gone: kind({
    container: 'audit',
    partition: /^\/keeping$/,
    id: /^gone$/,
    schema: goneList,
    told: {
      what: 'Siden hvornår nogen er væk',
      about: 'Dem, der er ude af alle grupper og ikke kan nås.',
      why: `Efter ${String(days.gone)} dage fjernes det, der er kendt af dem.`,
      until: `${String(days.gone)} dage.`,
    },
    without: ({ since }, { person }) => {
      if (!(person in since)) return 'keep';
      return { body: { since: Object.fromEntries(Object.entries(since).filter(([id]) => id !== person)) } };
    },
    of: ({ since }, { person }) => (since[person] === undefined ? null : { at: since[person] }),
  }),
  erasure: kind({
    container: 'audit',
    partition: /^\/keeping$/,
    id: /^erasure-/,
    schema: erasure,
    told: {
      what: 'Sletning af en person',
      about: 'Den, der slettes, til det er gjort; derefter kun en kode.',
      why: 'En sletning gøres færdig, hvad der end sker.',
      until: 'Koden bevares, så det kan ses, at personen er slettet.',
    },
    // It is what erases; whoever ordered it may be erased themselves.
    without: (now, { person }) => (now.by === person ? { body: { ...now, by: erasedPerson } } : 'keep'),
    of: ({ somebody, begun }, { person }) => (somebody?.person === person ? { at: begun } : null),
  }),
};

/** Of the whole store, not of a tenant: how far a backup was put back. */
export const restoreKind = { container: 'audit', partition: 'restore', schema: restoreMark } as const;

/** The line of an item; null: there is none, which is an error of whoever stored it. */
export const kindOf = (
  container: KeptKind['container'],
  tenant: string,
  { partition, id }: { partition: string; id: string },
): { name: string; kept: KeptKind } | null => {
  const rest = partition === tenant ? '' : partition.slice(tenant.length);
  const found = Object.entries(keptKinds).find(
    ([, one]) => one.container === container && one.partition.test(rest) && one.id.test(id),
  );
  return found === undefined ? null : { name: found[0], kept: found[1] };
};

/** Is the partition this tenant's? */
export const isOf = (tenant: string, partition: string): boolean =>
  partition === tenant || partition.startsWith(`${tenant}/`);
