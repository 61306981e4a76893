import { absenceCard, type RemarkShown } from '../../../cards/absence/view.ts';
import type { FormField } from '../../../cards/form/view.ts';
import type { CardButton } from '../../../cards/actions.ts';
import { formCard } from '../../../cards/form/view.ts';
import { render, type RenderedCard } from '../../../cards/render.ts';
import type { DraftItem } from '../../../data/model/agenda.ts';
import { longestRemark, type AbsenceEntry, type Remark } from '../../../data/model/minutes/absence.ts';
import type { PersonId } from '../../../data/model/people.ts';
import type { Language } from '../../inbound.ts';
import type { AbsenceRecords } from '../acts/read-records.ts';
import { absentFrom, latestOf, stands } from '../rules/absence.ts';
import { beginsAt, deliveryAt } from '../rules/meeting-time.ts';
import { actorOf } from '../../acting-in.ts';
import { mayBeAbsent, substitutesFor } from '../rules/who.ts';
import { sentencesIn } from './sentences.ts';
import { instantText, whenText } from './wording.ts';

/** An id that no agenda item has: the remark is of the meeting as a whole. */
export const wholeMeeting = 'whole';
export const nobody = 'nobody';

const aboutOf = ({ meeting }: Pick<AbsenceRecords, 'meeting'>) => ({
  group: meeting.group.id,
  meeting: meeting.id,
});

const placeOf = (item: string | null, items: readonly DraftItem[], language: Language): string => {
  const text = sentencesIn(language);
  const at = items.findIndex(({ id }) => id === item);
  return at < 0 ? text.wholeMeeting : text.item(at + 1, items[at]?.title ?? '');
};

/** Of the agenda first, in its order, then those of the meeting as a whole. */
const inOrder = (remarks: readonly Remark[], items: readonly DraftItem[]): Remark[] => {
  const rank = ({ item }: Remark): number => {
    const at = items.findIndex(({ id }) => id === item);
    return at < 0 ? items.length : at;
  };
  return remarks.toSorted((a, b) => rank(a) - rank(b));
};

/** When the others are given what is said now. */
const deliveredText = ({ meeting }: AbsenceRecords, now: string, language: Language): string => {
  const { absence } = sentencesIn(language);
  const at = deliveryAt(meeting);
  return now < at ? absence.deliveredAt(instantText(at, language)) : absence.deliveredAtOnce;
};

const remarkInputs = (
  items: readonly DraftItem[],
  remark: Remark | null,
  optional: boolean,
  language: Language,
): FormField[] => {
  const { absence: text, wholeMeeting: whole } = sentencesIn(language);
  const places = [
    ...items.map((item) => ({ id: item.id, title: placeOf(item.id, items, language) })),
    { id: wholeMeeting, title: whole },
  ];
  const first = places[0]?.id ?? wholeMeeting;
  return [
    {
      ...{ id: 'item', label: text.place, variant: 'choice', choices: places },
      value: remark === null ? first : (remark.item ?? wholeMeeting),
    },
    {
      ...{ id: 'remark', label: optional ? text.remark : text.remarkText, variant: 'lines' },
      ...(optional ? {} : { missing: text.remarkMissing }),
      value: remark?.text ?? '',
      most: longestRemark,
    },
    {
      ...{ id: 'forMinutes', label: text.forMinutes, variant: 'toggle', title: text.forMinutesTitle },
      value: String(remark?.forMinutes ?? false),
    },
  ];
};

const substituteInput = (
  { roster, entries, meeting }: AbsenceRecords,
  person: PersonId,
  language: Language,
): FormField[] => {
  const { absence: text } = sentencesIn(language);
  const away = new Set(absentFrom(entries, meeting).map((one) => one.person));
  const offered = substitutesFor(roster, person).filter((one) => !away.has(one.person));
  if (offered.length === 0) return [];
  const chosen = latestOf(entries, person)?.substitute?.person ?? nobody;
  return [
    {
      ...{ id: 'substitute', label: text.substitute, variant: 'choice' },
      value: chosen,
      choices: [
        ...offered.map(({ person: id, name, organisation }) => ({
          id,
          title: organisation === null ? name : text.ofOrganisation(name, organisation),
        })),
        { id: nobody, title: text.nobody },
      ],
    },
  ];
};

/**
 * Asks who comes instead and what somebody has to say. Nothing is written before it is confirmed.
 * @param newId of the remark, so that confirming twice gives it once
 * @param noting somebody else notes it for them
 */
export const giveCard = (
  records: AbsenceRecords,
  person: PersonId,
  {
    newId,
    now,
    language,
    noting = false,
  }: { newId: string; now: string; language: Language; noting?: boolean },
): RenderedCard => {
  const { meeting, items, entries } = records;
  const { absence: text } = sentencesIn(language);
  const last = latestOf(entries, person);
  const given = last !== null && stands(last, meeting);
  const data = { ...aboutOf(records), seen: last?.seq ?? 0, ...(noting && { person }) };
  const name = actorOf(records.roster, person).name;
  return render(formCard, {
    language,
    title: noting
      ? text.noteTitle(name, whenText(meeting, language))
      : text.formTitle(whenText(meeting, language)),
    group: meeting.group.name,
    consequence: [
      ...(noting ? [text.noteConsequence(name)] : text.consequence),
      ...(given ? [] : [deliveredText(records, now, language)]),
      ...(items.length === 0 && !given ? [text.noAgenda] : []),
    ],
    inputs: [
      ...substituteInput(records, person, language),
      ...(given ? [] : remarkInputs(items, null, true, language)),
      ...(given && noting
        ? [
            {
              ...{ id: 'comes', label: text.comesLabel, title: text.comesTitle(name), value: 'false' },
              variant: 'toggle' as const,
            },
          ]
        : []),
    ],
    confirm: {
      title: noting ? text.noteSave : given ? text.saveSubstitute : text.confirm,
      verb: noting ? 'absence.note' : 'absence.give',
      data: given ? data : { ...data, id: newId },
    },
    back: given && !noting ? { title: text.back, verb: 'absence.show', data: aboutOf(records) } : null,
  });
};

/** Asks for whom it is noted that they cannot come. */
export const whoseCard = (records: AbsenceRecords, keeper: PersonId, language: Language): RenderedCard => {
  const { meeting, roster } = records;
  const { absence: text } = sentencesIn(language);
  const taking = roster.members.filter(({ person }) => person !== keeper && mayBeAbsent(roster, person));
  const people = [...new Map(taking.map((one) => [one.person, one])).values()];
  return render(formCard, {
    language,
    title: text.whoseTitle(whenText(meeting, language)),
    group: meeting.group.name,
    consequence: [text.whoseConsequence],
    inputs: [
      {
        ...{ id: 'person', label: text.whose, missing: text.whoseMissing, variant: 'choice' },
        choices: people.map(({ person, name, organisation }) => ({
          id: person,
          title: organisation === null ? name : text.ofOrganisation(name, organisation),
        })),
      },
    ],
    confirm: { title: text.whoseNext, verb: 'absence.noteFor', data: aboutOf(records) },
    back: null,
  });
};

/** Asks for a remark, or for other words of one that was given. */
export const remarkCard = (
  records: AbsenceRecords,
  { seq, remarks }: AbsenceEntry,
  { id, newId, language }: { id: string | null; newId: string; language: Language },
): RenderedCard => {
  const { meeting, items } = records;
  const { absence: text } = sentencesIn(language);
  const there = remarks.find((one) => one.id === id) ?? null;
  const about = aboutOf(records);
  return render(formCard, {
    language,
    title: text.remarkTitle,
    group: meeting.group.name,
    consequence: [text.remarkConsequence(whenText(meeting, language))],
    inputs: remarkInputs(items, there, false, language),
    confirm: {
      title: text.saveRemark,
      verb: 'absence.remark',
      data: { ...about, seen: seq, id: there?.id ?? newId },
    },
    back: { title: text.back, verb: 'absence.show', data: about },
  });
};

/** What somebody has said about coming themselves, and what they can do with it. */
export const ownCard = (
  records: AbsenceRecords,
  person: PersonId,
  { now, language, lead = null }: { now: string; language: Language; lead?: string | null },
): RenderedCard => {
  const { meeting, items, entries } = records;
  const { absence: text } = sentencesIn(language);
  const last = latestOf(entries, person);
  const about = aboutOf(records);
  const open = now < beginsAt(meeting) && meeting.state === 'planned';
  const give: CardButton = {
    title: text.confirm,
    verb: 'absence.ask',
    data: { ...about, act: 'give' },
  };
  const shared = { language, group: meeting.group.name };
  const when = whenText(meeting, language);
  if (last === null || !stands(last, meeting))
    return render(absenceCard, {
      ...shared,
      title: text.comes(when),
      lines: [...(lead === null ? [] : [lead]), ...(last?.state === 'withdrawn' ? [text.withdrawn] : [])],
      ...{ remarks: [], note: null, buttons: open ? [give] : [] },
    });
  const data = { ...about, seen: last.seq };
  const { substitute, remarks } = last;
  return render(absenceCard, {
    ...shared,
    title: text.own(when),
    lines: [
      ...(lead === null ? [] : [lead]),
      substitute === null ? text.noSubstitute : text.instead(substitute.name),
      ...(last.notedBy === null ? [] : [text.notedForYou(last.notedBy.name)]),
    ],
    remarks: inOrder(remarks, items).map((one) => ({
      ...{ place: placeOf(one.item, items, language), by: '', text: one.text, forMinutes: one.forMinutes },
      data: open ? { ...data, id: one.id } : null,
    })),
    note: open ? deliveredText(records, now, language) : null,
    buttons: open
      ? [
          {
            ...{ title: text.giveRemark, verb: 'absence.ask', role: 'positive' },
            data: { ...about, act: 'remark' },
          },
          { ...give, title: text.changeSubstitute },
          { title: text.withdraw, verb: 'absence.withdraw', data },
        ]
      : [],
  });
};

const absentLine = ({ name, substitute, notedBy }: AbsenceEntry, language: Language): string => {
  const { absence: text } = sentencesIn(language);
  const said = substitute === null ? text.absentLine(name) : text.absentWith(name, substitute.name);
  return notedBy === null ? said : `${said} ${text.notedBy(notedBy.name)}`;
};

/** The remarks of those who cannot come, in the order of the agenda. `absent`: only what the reader may read. */
const remarksShown = (
  absent: readonly AbsenceEntry[],
  items: readonly DraftItem[],
  language: Language,
): RemarkShown[] => {
  const { absence: text } = sentencesIn(language);
  const all = absent.flatMap(({ name, organisation, remarks, notedBy }) => {
    const whose = organisation === null ? name : `${name}, ${organisation}`;
    const by = notedBy === null ? whose : `${whose} ${text.notedBy(notedBy.name)}`;
    return remarks.map((one) => ({ one, by }));
  });
  const by = new Map(all.map(({ one, by: whose }) => [one, whose]));
  return inOrder(
    all.map(({ one }) => one),
    items,
  ).map((one) => ({
    ...{ place: placeOf(one.item, items, language), by: by.get(one) ?? '', text: one.text },
    ...{ forMinutes: one.forMinutes, data: null },
  }));
};

/** Who cannot come, and what they have to say: as others are told of it. */
export const othersCard = (
  { meeting, items }: AbsenceRecords,
  absent: readonly AbsenceEntry[],
  {
    title,
    lines,
    buttons = [],
    language,
  }: { title: string; lines: string[]; buttons?: CardButton[]; language: Language },
): RenderedCard =>
  render(absenceCard, {
    language,
    title,
    group: meeting.group.name,
    lines: [...lines, ...absent.map((one) => absentLine(one, language))],
    remarks: remarksShown(absent, items, language),
    note: null,
    buttons,
  });
