import { ballotId } from '../../../data/model/ballot/terms.ts';
import type { Roster } from '../../../data/model/people.ts';
import type { Register } from '../../../data/register/register.ts';
import { readDraft } from '../../../data/store/ballots/drafts.ts';
import { readEvents, readHead } from '../../../data/store/ballots/log.ts';
import { z } from 'zod';
import type { CardAction } from '../../inbound.ts';
import { refuse, show, type Reply } from '../../reply.ts';
import { action, type ActionRoute } from '../../route.ts';
import { mandateLimits } from '../opening/limits.ts';
import type { Outcome } from '../deciding.ts';
import { open, type Opened } from '../opening/open.ts';
import { prepare } from '../opening/prepare.ts';
import { look } from '../recording/look.ts';
import { refusal as refusalOf, type Refusal } from '../refusal.ts';
import { mayRun } from '../rules/seats.ts';
import { replaceBallot } from '../running/void.ts';
import { aboutBallot, reason } from './answer-choice.ts';
import { submittedForm, valuesOf } from './form-values.ts';
import { basesIn, citedBasis } from './legal-basis.ts';
import { itemOfForm, openingForm } from './opening-form.ts';
import { actingIn, type ActingIn, type BallotChatParts } from './parts.ts';
import { previewCard } from './preview-reply.ts';
import { proposalOf } from './proposal-of.ts';
import { seatingOf } from './seat-wishes.ts';
import { refusal, sentencesIn } from './sentences.ts';
import { statusCard } from './status-reply.ts';
import type { Terms, Proposal } from '../../../data/model/ballot/terms.ts';

/** The roster of a group whose ballots this person may open. @throws Refused, naming who may */
export const runnersRoster = ({ actor, roster }: ActingIn, name: string): Roster => {
  const who = (roster?.members ?? []).filter(({ role }) => role === 'secretary' || role === 'chair');
  if (roster === null || !mayRun(actor.rolesIn(roster.groupId)))
    throw refusal((text) =>
      text.notRunner(roster?.name ?? name, [...new Set(who.map((one) => one.name))].join(' / ')),
    );
  return roster;
};

/** What a preview's confirmation carries. */
const confirmed = z.looseObject({
  ballot: ballotId,
  draft: z.string().max(64),
  group: z.string().min(1).max(300),
});

/** Opening a ballot: the form, the preview, the confirmation. */
export const openingActions = (parts: BallotChatParts): ActionRoute[] => {
  const { deciding } = parts;
  const { store, tenant } = deciding;
  const sentence = ({ da, en }: Refusal, { language }: CardAction): string => (language === 'en' ? en : da);

  const limitsOf = (roster: Roster, register: Register) => mandateLimits(register, [roster.name]);

  /** The form filled in from terms there are already. */
  const formOf = (
    terms: Terms,
    seats: Proposal['seats'],
    roster: Roster,
    register: Register,
    previous: string | null,
    { language }: CardAction,
  ) => {
    const { by, without } = seatingOf(roster, seats);
    const values = valuesOf(terms, seats, roster, by);
    const { legalBasis } = terms;
    const cited =
      legalBasis.kind !== 'cited'
        ? undefined
        : basesIn(register, roster).find(({ id }) => {
            const basis = citedBasis(register, id);
            return basis?.kind === 'cited' && basis.quote === legalBasis.quote;
          });
    const attachedIds = [...register.papers.values()]
      .filter(({ file }) => terms.attachments.some(({ name }) => name === file))
      .map(({ documentId }) => documentId);
    const document = [...register.papers.values()].find(({ file }) => file === terms.origin?.document);
    return openingForm({
      roster,
      register,
      language,
      now: deciding.now(),
      item: itemOfForm(register, { document: document?.documentId ?? null, number: terms.number }),
      values: cited === undefined ? values : { ...values, basisId: cited.id },
      previous,
      attachedIds,
      withoutIds: without,
    });
  };

  /** Opens in some way what was looked through, and shows where it stands then. */
  const opening = async (
    pressed: CardAction,
    data: z.infer<typeof confirmed>,
    act: (acting: ActingIn, roster: Roster) => Promise<Outcome<Opened>>,
  ): Promise<Reply> => {
    const { language } = pressed;
    const acting = await actingIn(parts, pressed.person, data.group);
    const opened = await act(acting, runnersRoster(acting, data.group));
    if (!opened.ok) return refuse(language, sentence(opened.refusal, pressed));
    parts.changed(data.ballot);
    const looked = await look(deciding, acting.actor, data.ballot);
    if (!looked.ok) return refuse(language, sentence(looked.refusal, pressed));
    return show(language, statusCard(looked.value, language, sentencesIn(language).opened), 'opened');
  };

  return [
    action('ballot.form', aboutBallot, async (data, pressed) => {
      const acting = await actingIn(parts, pressed.person, data.group);
      const roster = runnersRoster(acting, data.group);
      const looked = await look(deciding, acting.actor, data.ballot);
      if (!looked.ok) return refuse(pressed.language, sentence(looked.refusal, pressed));
      const [first] = await readEvents(store, tenant, data.ballot);
      const event = first?.stored.event;
      if (event?.kind !== 'opened') throw refusal((text) => text.badCard);
      const register = await parts.papersFor(pressed);
      const deadline = new Date(Date.parse(deciding.now()) + 14 * 86_400_000).toISOString();
      const named = (await readHead(store, tenant, data.ballot))?.value.people ?? {};
      const seats = event.seats.map(({ id, organisation, people, guests }) => ({
        ...{ id, organisation },
        people: people.flatMap((ref) => {
          const { person = null, name = null } = named[ref] ?? {};
          return person === null ? [] : [{ person, name: name ?? '?', guest: guests.includes(ref) }];
        }),
      }));
      const next = { ...event.terms, deadline: `${deadline.slice(0, 10)}T11:00:00.000Z` };
      return show(pressed.language, formOf(next, seats, roster, register, data.ballot, pressed), 'form');
    }),
    action('ballot.prepare', submittedForm, async (form, pressed) => {
      const { language } = pressed;
      const acting = await actingIn(parts, pressed.person, form.group);
      const roster = runnersRoster(acting, form.group);
      const register = await parts.papersFor(pressed);
      const read = await proposalOf(deciding, form, roster, register);
      if ('twice' in read)
        return show(
          language,
          openingForm({
            ...{ roster, register, language, now: deciding.now(), previous: form.previous, twice: true },
            item: itemOfForm(register, form),
            values: {
              ...{ title: form.title, text: form.text, variants: form.variants, basisText: form.basisText },
              ...{ silence: form.silence, castingWords: form.castingWords, formId: form.form },
              followUps: form.followUps,
              ...{ basisId: form.basis, ruleId: form.rule, quorumId: form.quorum, seatsId: form.seats },
              ...{ visibilityId: form.visibility, minimumId: form.minimum, castingId: form.casting },
              ...{ dateId: form.date, timeId: form.time, closed: form.closed === 'true' },
            },
            attachedIds: form.attached.split(','),
            withoutIds: form.without.split(','),
          }),
          'form',
        );
      const prepared = await prepare(
        deciding,
        acting.actor,
        read.proposal,
        roster,
        limitsOf(roster, register),
      );
      if (!prepared.ok) return refuse(language, sentence(prepared.refusal, pressed));
      const seated = read.proposal.seats.flatMap(({ people }) => people.map(({ person }) => person));
      return show(language, previewCard(prepared.value, parts.unreachable(seated), language), 'preview');
    }),
    action('ballot.edit', aboutBallot, async (data, pressed) => {
      const acting = await actingIn(parts, pressed.person, data.group);
      const roster = runnersRoster(acting, data.group);
      const draft = await readDraft(store, tenant, data.ballot);
      const proposal = draft?.value.proposal;
      if (proposal === undefined || proposal.terms.group.id !== roster.groupId)
        return refuse(pressed.language, sentence(refusalOf('no-draft'), pressed));
      const register = await parts.papersFor(pressed);
      const { terms, seats } = proposal;
      return show(pressed.language, formOf(terms, seats, roster, register, terms.previous, pressed), 'form');
    }),
    action('ballot.open', confirmed, (data, pressed) =>
      opening(pressed, data, ({ actor }, roster) => open(deciding, actor, data, roster)),
    ),
    action('ballot.replace', confirmed.extend({ reason }), (data, pressed) =>
      opening(pressed, data, ({ actor }, roster) => replaceBallot(deciding, actor, data, roster)),
    ),
  ];
};
