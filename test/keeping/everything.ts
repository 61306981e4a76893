import { keepFeedback } from '../../bot/feedback.ts';
import {
  correctDecision,
  file,
  lookAfterBallots,
  object,
  prepare,
  vote,
  type Deciding,
} from '../../bot/decide/decide.ts';
import type { Keeping } from '../../bot/keeping/keeping.ts';
import { erase } from '../../bot/keeping/erase.ts';
import { keepTidy } from '../../bot/keeping/retention.ts';
import {
  amendAgenda,
  changeItem,
  gatherAgenda,
  publishAgenda,
  proposeItem,
  startMeeting,
} from '../../bot/meet/meet.ts';
import { correct } from '../../bot/papers/correct.ts';
import { importPaper } from '../../bot/papers/import-paper.ts';
import { askFor, prefer, startReminding } from '../../bot/remind/remind.ts';
import { takeSlots, tenantPace } from '../../bot/remind/outbox/pace.ts';
import { correctMinutes, gatherMinutes, sayAbsence, startMinuting } from '../../bot/minutes/minutes.ts';
import { reads } from '../../bot/people/allowed/roles.ts';
import { changeMinutes } from '../../data/store/minutes/minutes.ts';
import { keepingOn } from '../../bot/wire-keeping.ts';
import { planImport, writeStage } from '../../data/store/papers/stage.ts';
import { takeUp } from '../../data/store/meetings/taken-up.ts';
import { claimYear, keepMeeting } from '../../data/store/meetings/meetings.ts';
import { noteEvent } from '../../data/store/audit.ts';
import { changeConversation, changePerson, changeRoster } from '../../data/store/people/change-people.ts';
import { keepSpokenOf } from '../../data/store/people/spoken-of.ts';
import type { Store } from '../../data/store/store.ts';
import {
  deadline,
  decidingOn,
  group,
  member,
  openBallot,
  ownSeats,
  personOf,
  proposalOf,
  rosterFor,
  secretary,
  StillClock,
  tenant,
  value,
  voteOn,
} from '../decide/fixtures.ts';
import { samplePaper } from '../papers/sample-paper.ts';

export { tenant };

/** Who is in all of it. */
export const somebody = { name: 'Medlem1', person: personOf('Medlem1') };
export const administrator = personOf('Admin');
export const start = '2026-03-02T08:00:00.000Z';

const reference = { conversationId: 'a:1', serviceUrl: 'https://smba.example/', tenantId: tenant };

/** A store in which everything is that Punkt can store, with one person in as much of it as there is. */
export interface Everything {
  store: Store;
  clock: StillClock;
  deciding: Deciding;
  keeping: Keeping;
  /** Closed, running, prepared. */
  ballots: { closed: string; running: string; stopped: string };
}

/** Does everything, as people do it, that leaves something in the store. */
export const fillWithEverything = async (store: Store): Promise<Everything> => {
  const clock = new StillClock(start);
  const deciding = decidingOn(store, clock);
  const keeping = keepingOn(store, tenant, clock, deciding);
  const seats = ownSeats(3);
  const roster = {
    ...rosterFor(seats),
    contacts: [
      { party: 'Vejen Kommune', people: [somebody.person] },
      { party: 'Varde Kommune', people: [somebody.person, secretary.person] },
    ],
    journal: '24/1234',
  };
  await changeRoster(store, tenant, group.id, () => roster);
  for (const name of [somebody.name, 'Medlem2', 'Væk'])
    await changePerson(store, tenant, personOf(name), () => ({
      person: personOf(name),
      name,
      mail: `${name.toLowerCase()}@example.dk`,
      teamsId: `29:${name}`,
      reference: { ...reference, conversationId: `a:${name}` },
      silent: name === 'Væk' ? 'uninstalled' : null,
    }));
  for (const [id, bound] of [
    ['19:kanal', { groupId: group.id, by: somebody.person, at: start }],
    ['19:forladt', null],
  ] as const)
    await changeConversation(store, tenant, id, () => ({
      reference: { ...reference, conversationId: id },
      scope: 'channel',
      bound,
      silent: bound === null ? 'uninstalled' : null,
    }));
  const actor = member(1);
  // Papers: one that counts and is corrected, one that waits.
  const paper = samplePaper();
  const { documentId } = await importPaper(store, tenant, paper);
  await correct(store, tenant, {
    documentId,
    address: 'document',
    field: 'title',
    before: paper.paper.document.title,
    after: 'Rettet titel',
    reason: 'Tastefejl.',
    who: somebody.person,
    at: start,
  });
  await writeStage(
    store,
    tenant,
    planImport({ ...samplePaper({ text: 'Venter.' }), at: start, by: somebody.person }),
  );
  // Ballots: one that closes, one that an objection stops, one that runs, one that is only prepared.
  const closing = await openBallot(deciding, seats);
  value(await vote(deciding, actor, voteOn(closing, 's1', { answer: 'against', remark: 'Hemmelig grund.' })));
  value(await vote(deciding, member(2), voteOn(closing, 's2')));
  const stopping = await openBallot(deciding, seats, { title: 'Stoppes' });
  const objection = {
    ballot: stopping.ballot,
    frozen: stopping.frozen,
    seat: 's1',
    version: 0,
    remark: 'På møde.',
  };
  value(await object(deciding, actor, objection));
  const running = await openBallot(deciding, seats, { title: 'Kører', deadline: '2027-01-20T11:00:00.000Z' });
  value(await vote(deciding, actor, voteOn(running, 's1')));
  const chair = { ...member(1), rolesIn: () => ['chair', 'secretary', 'member'] as const };
  value(await prepare(deciding, chair, proposalOf(seats), roster));
  clock.set(deadline);
  await lookAfterBallots(deciding);
  value(
    await correctDecision(deciding, chair, {
      ballot: closing.ballot,
      groupId: group.id,
      field: 'title',
      after: 'Ny titel',
      reason: 'Uklar.',
    }),
  );
  await file(keeping, closing.ballot, '24/5678', somebody.person);
  // Meetings and deadlines.
  const meeting = startMeeting({ store, tenant, clock });
  await keepMeeting(store, tenant, {
    ...{ kind: 'meeting', id: '2026-ordinary-1', group, day: '2026-06-10', purpose: 'ordinary', number: 1 },
    ...{ time: '09:00', minutes: 120, place: 'Vest', leader: somebody.name, minuteTaker: null },
    ...{ prepares: null, state: 'planned', agendaLead: null, agendaSource: null, agendaOut: '2026-05-31' },
    ...{ agendaPublishedAt: null, sequence: 0 },
    acts: [{ at: start, by: somebody.person, act: 'planned', before: null, reason: null }],
  });
  await claimYear(store, tenant, group.id, { year: 2026, plan: 'p1', by: somebody.person, at: start }, null);
  await takeUp(store, tenant, group.id, { id: 'punkt-0', meeting: '2026-ordinary-1' }, () => false);
  const of = { groupId: group.id, id: '2026-ordinary-1' };
  ok(
    await proposeItem(meeting, chair, of, {
      ...{ id: 'punkt-1', title: 'Et punkt', kind: null, recommendation: null, minutes: null },
      ...{ attachments: [], closed: false },
    }),
  );
  const agenda = await gatherAgenda(meeting, chair, of);
  ok(agenda);
  const out = await publishAgenda(meeting, chair, of, agenda.ok ? agenda.value.version : 0);
  ok(out);
  const [first] = out.ok ? out.value.items : [];
  if (out.ok && first !== undefined) {
    const { id, title, kind, recommendation, attachments, closed } = first;
    const item = { id, title, kind, recommendation, attachments, closed, minutes: 45 };
    const changing = await changeItem(meeting, chair, { ...of, version: out.value.version }, item);
    ok(changing);
    ok(await amendAgenda(meeting, chair, of, changing.ok ? changing.value.version : 0));
  }
  await fillWithMinutes(store, clock);
  const reminding = startReminding({ store, tenant, clock });
  ok(await askFor(reminding, chair, group.id, { who: 'me', what: 'ringe til Vejen', when: '2026-04-14' }));
  await prefer(reminding, chair, { daysOff: true }, [group.id]);
  await takeSlots(store, tenant, tenantPace, clock.ms, 1);
  // What is noted of it.
  await keepFeedback(
    store,
    tenant,
    {
      kind: 'feedback',
      step: 'given',
      reaction: 'dislike',
      reason: { reason: 'wrong' },
      messageId: 'm1',
      language: 'da',
      person: { id: somebody.person, tenant, name: somebody.name, teamsId: null },
      conversation: { id: 'a:1', scope: 'personal', tenant, serviceUrl: null },
    },
    clock.iso,
  );
  await noteEvent(store, tenant, {
    at: clock.iso,
    kind: 'done',
    act: 'people.add',
    who: secretary.person,
    subject: group.id,
    detail: `member ${somebody.person}`,
  });
  // Keeping's own: somebody was erased before, and the day's tidying was done.
  await erase(keeping, personOf('Tidligere'), administrator);
  await keepTidy(keeping);
  await keepSpokenOf(store, tenant, reference.conversationId, {
    person: somebody.person,
    at: clock.iso,
    groups: [],
    closed: [],
    spoken: { question: `Hvad har ${somebody.name} lovet?`, language: 'da', body: null },
  });
  const ballots = { closed: closing.ballot, running: running.ballot, stopped: stopping.ballot };
  return { store, clock, deciding, keeping, ballots };
};

/** Somebody cannot come, has a remark for the minutes, approves them and corrects them. */
const fillWithMinutes = async (store: Store, clock: StillClock): Promise<void> => {
  const minuting = startMinuting({ store, tenant, clock, reads });
  const at = { groupId: group.id, meeting: '2026-ordinary-1' };
  const remark = { id: 'r-1', item: 'punkt-1', text: 'Hemmelig grund.', forMinutes: true };
  ok(await sayAbsence(minuting, member(1), at, { act: 'give', seen: 0, substitute: null, remark }));
  ok(await gatherMinutes(minuting, secretary, at));
  const who = { person: somebody.person, name: somebody.name };
  await changeMinutes(
    store,
    tenant,
    group.id,
    at.meeting,
    (now) =>
      now && {
        ...now,
        ...{ state: 'confirmed', version: now.version + 1, submissions: 2, approvedAt: start },
        approvals: [{ ...who, hash: now.hash, submission: 2, at: start }],
        returns: [{ ...who, submission: 1, words: 'Hemmelig grund.', at: start }],
        confirmed: { ...who, at: start, meeting: null },
      },
  );
  const chair = { ...member(1), rolesIn: () => ['chair'] as const };
  ok(await correctMinutes(minuting, chair, at, { item: 'punkt-1', text: 'Rettes.' }));
};

const ok = (outcome: { ok: boolean }): void => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
};
