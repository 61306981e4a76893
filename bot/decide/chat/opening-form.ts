import { Temporal } from 'temporal-polyfill';
import { ballotFormCard, type BallotFormInput } from '../../../cards/ballot-form/view.ts';
import { mostWritten } from '../../../cards/ballot-form/form-choices.ts';
import { render, type RenderedCard } from '../../../cards/render.ts';
import type { Roster } from '../../../data/model/people.ts';
import { nameKey } from '../../../data/register/name-key.ts';
import type { Register } from '../../../data/register/register.ts';
import { papersOfGroup } from '../../../data/register/papers-of-group.ts';
import type { Language } from '../../inbound.ts';
import { hoursAfter, zone } from '../rules/deadline.ts';
import { itemAt, proposedIn, variantsIn, type ItemMeant } from './item-meant.ts';
import { basesIn } from './legal-basis.ts';
import { seatable, usualSeats } from './seat-wishes.ts';
import { sentencesIn } from './sentences.ts';

/** What a form is made for. */
export interface FormWanted {
  roster: Roster;
  register: Register;
  language: Language;
  now: string;
  item: ItemMeant | null;
  /** What was filled in before; null: what follows from the item. */
  values: BallotFormInput['values'] | null;
  previous: string | null;
  attachedIds?: string[];
  withoutIds?: string[];
  twice?: boolean;
}

/** Days until a deadline that nobody has chosen yet; at noon, on a working day. */
const usualDays = 14;

const usualDeadline = (now: string): string => {
  const day = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().add({ days: usualDays });
  const weekend = Math.max(0, day.dayOfWeek - 5);
  return day.add({ days: weekend === 0 ? 0 : 3 - weekend }).toString();
};

const fresh = ({ item, roster, now }: FormWanted): BallotFormInput['values'] => {
  const variants = item === null ? [] : variantsIn(item);
  const positions = item?.item.positions.length ?? 0;
  const text = item === null ? '' : proposedIn(item);
  return {
    title: item?.item.title.slice(0, mostWritten.title) ?? '',
    text: text.slice(0, mostWritten.text),
    variants: variants.join('\n'),
    followUps: '',
    ...{ basisText: '', silence: '', castingWords: '', basisId: '', castingId: '' },
    formId: variants.length === 0 ? 'for-against' : positions > 1 ? 'accession' : 'choice',
    ruleId: 'simple',
    quorumId: 'none',
    seatsId: usualSeats(roster),
    visibilityId: 'open',
    minimumId: '24',
    dateId: usualDeadline(hoursAfter(now, 0)),
    timeId: '12:00',
    closed: item?.item.closed ?? false,
  };
};

const withoutEnding = (name: string): string => nameKey(name.replace(/\.\w{2,4}$/u, ''));

/** Attachments of an item that are here as papers, and those that are only named. */
const attachmentsOf = ({ item, register }: FormWanted): { here: string[]; named: string[] } => {
  const here: string[] = [];
  const named: string[] = [];
  for (const { name } of item?.item.attachments ?? []) {
    const paper = [...register.papers.values()].find(
      (one) =>
        withoutEnding(one.file) === withoutEnding(name) ||
        nameKey(one.paper.document.title) === withoutEnding(name),
    );
    if (paper === undefined) named.push(name);
    else here.push(paper.documentId);
  }
  return { here, named };
};

const mostPapers = 20;

/** The form in which a ballot is opened, filled in from an item, a draft or an earlier round. */
export const openingForm = (wanted: FormWanted): RenderedCard => {
  const { roster, register, language, item, previous } = wanted;
  const text = sentencesIn(language);
  const values = wanted.values ?? fresh(wanted);
  const { here, named } = attachmentsOf(wanted);
  const bases = basesIn(register, roster);
  const cut = item !== null && wanted.values === null && proposedIn(item).length > mostWritten.text;
  const attachedIds = wanted.attachedIds ?? here;
  const papers = papersOfGroup(register, roster).filter(
    ({ documentId }) => !documentId.startsWith('decision:'),
  );
  const attachable = [
    ...papers.filter(({ documentId }) => attachedIds.includes(documentId)),
    ...papers.filter(({ documentId }) => !attachedIds.includes(documentId)),
  ].slice(0, mostPapers);
  return render(ballotFormCard, {
    language,
    group: roster.name,
    data: {
      group: roster.groupId,
      number: item?.item.number ?? null,
      document: item?.paper.documentId ?? null,
      previous,
    },
    origin:
      item?.item.number == null
        ? previous === null
          ? null
          : text.earlierRound
        : text.origin(item.item.number, item.paper.file),
    notes: [
      ...named.slice(0, 4).map(text.onlyNamed),
      ...(cut ? [text.cutText] : []),
      ...(bases.length === 0 ? [text.noBasis] : []),
    ],
    values,
    bases,
    people: seatable(roster).map(({ person, name, organisation }) => ({
      id: person,
      title: organisation === null ? name : `${name}, ${organisation}`,
    })),
    withoutIds: wanted.withoutIds ?? [],
    chairs: roster.members
      .filter(({ role }) => role === 'chair')
      .map(({ person, name }) => ({ id: person, title: name })),
    papers: attachable.map(({ documentId, file }) => ({ id: documentId, title: file })),
    attachedIds,
    twice: wanted.twice ?? false,
  });
};

/** The item a form was filled in from, looked up anew: a card's word for it is not believed. */
export const itemOfForm = (
  register: Register,
  { document, number }: { document: string | null; number: number | null },
): ItemMeant | null => (document === null || number === null ? null : itemAt(register, document, number));
