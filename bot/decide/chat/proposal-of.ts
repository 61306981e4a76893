import { statedByChair } from '../../../cards/ballot-form/form-choices.ts';
import type {
  AttachedFile,
  LegalBasis,
  Proposal,
  SeatWish,
  Terms,
} from '../../../data/model/ballot/terms.ts';
import type { Roster } from '../../../data/model/people.ts';
import type { Register } from '../../../data/register/register.ts';
import { currentOf } from '../../../data/store/papers/current.ts';
import type { Deciding } from '../deciding.ts';
import { deadlineAt, localOf } from '../rules/deadline.ts';
import { refusal as refusalOf } from '../refusal.ts';
import { Refused } from '../../refused.ts';
import { quorums, rules, type SubmittedForm } from './form-values.ts';
import { followUpsIn } from './follow-ups.ts';
import { itemOfForm } from './opening-form.ts';
import { citedBasis } from './legal-basis.ts';
import { seatWishes } from './seat-wishes.ts';
import type { RefusalCode } from '../words.ts';
import { refusal } from './sentences.ts';
import { linesOf } from './written-out.ts';

/** What came of reading a form: a proposal, or the question which of two equal times is meant. */
export type Read = { proposal: Proposal } | { twice: true };

const listed = (ids: string): string[] => ids.split(',').filter((one) => one !== '');

const basisOf = (form: SubmittedForm, register: Register): LegalBasis => {
  if (form.basis !== statedByChair) {
    const cited = citedBasis(register, form.basis);
    if (cited === null) throw refusal((text) => text.basisGone);
    return cited;
  }
  const words = form.basisText.trim();
  if (words === '') throw refusal((text) => text.writeBasis);
  return { kind: 'stated-by-chair', text: words };
};

/** The papers chosen, with the hash of the file each was read from. Only what the opener may see can be chosen. */
const attachmentsOf = async (
  { store, tenant }: Deciding,
  ids: readonly string[],
  register: Register,
): Promise<AttachedFile[]> => {
  const found: AttachedFile[] = [];
  for (const id of ids) {
    const paper = register.papers.get(id);
    const current = paper === undefined ? null : await currentOf(store, tenant, id);
    if (paper === undefined || current === null) throw refusal((text) => text.paperGone);
    found.push({ name: paper.file.slice(0, 200), hash: current.version.bytesHash, address: null });
  }
  return found;
};

const refusedAs = (code: RefusalCode): Refused => {
  const { da, en } = refusalOf(code);
  return new Refused(da, en);
};

/** The seat that breaks a tie, if one is to. What is half filled in is asked about, not left out. @throws Refused */
const castingOf = (
  { casting, castingWords }: SubmittedForm,
  seats: readonly SeatWish[],
): Terms['castingVote'] => {
  const words = castingWords.trim();
  if (casting === 'none' && words === '') return null;
  const seat = seats.find(({ people }) => people.some(({ person }) => person === casting));
  if (seat === undefined) throw refusedAs('casting-no-seat');
  if (words === '') throw refusedAs('casting-not-in-basis');
  return { seat: seat.id, words };
};

/** Reads a form that was sent in, against the roster and papers as they are now. @throws Refused */
export const proposalOf = async (
  deciding: Deciding,
  form: SubmittedForm,
  roster: Roster,
  register: Register,
): Promise<Read> => {
  const deadline = deadlineAt(`${form.date}T${form.time.slice(0, 5)}`, form.which ?? null);
  if ('ask' in deadline) return { twice: true };
  if ('fault' in deadline) throw refusedAs(deadline.fault);
  const seats = seatWishes(roster, form.seats, new Set(listed(form.without)));
  if (seats.length === 0) throw refusal((text) => text.noSeats);
  const item = itemOfForm(register, form);
  const { groupId: id, name, region } = roster;
  const options = form.form === 'for-against' ? [] : linesOf(form.variants);
  return {
    proposal: {
      terms: {
        group: { id, name, region },
        number: item?.item.number ?? null,
        title: form.title,
        text: form.text,
        closed: form.closed === 'true',
        attachments: await attachmentsOf(deciding, listed(form.attached), register),
        form: form.form,
        options: options.map((text, at) => ({ id: `v${String(at + 1)}`, text })),
        legalBasis: basisOf(form, register),
        rule: rules[form.rule],
        quorum: quorums[form.quorum],
        silence: form.silence.trim() || null,
        castingVote: castingOf(form, seats),
        visibility: form.visibility,
        deadline: deadline.at,
        minimumHours: Number(form.minimum),
        followUps: followUpsIn(form.followUps, localOf(deciding.now()).day),
        origin: item === null ? null : { document: item.paper.file, place: item.item.source.place },
        previous: form.previous,
      },
      seats,
    },
  };
};
