import type { Paper } from '../../model/paper.ts';
import { hashOf } from './keys.ts';

/** A record of a paper, as corrections see it. */
export type PaperRecord = Record<string, unknown>;

const name = (text: string | null): string =>
  (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
const wording = (text: string): string => hashOf(name(text)).slice(0, 12);
const item = (number: number | null): string => (number === null ? '' : String(number));

/**
 * Every record of a paper by its address: `document`, `meeting`, `item:8`, `item:8/position:esbjerg kommune`,
 * `group:…`, `agreement:…/approval:…`, `person:…`, `abbreviation:…`, and by a hash of their wording `followUp:…`,
 * `deadline:…`, `amount:…` and the statements of items and groups. An address says what the record is called, not
 * where it stands in a list, so it stays the same when the paper is read again or a newer version comes. The second
 * of two with the same name has `~2` after it.
 *
 * The records are the paper's own objects, not copies. One place to add a kind of record: here.
 */
export const recordsOf = (paper: Paper): Map<string, PaperRecord> => {
  const records = new Map<string, PaperRecord>();
  const add = (address: string, record: PaperRecord): string => {
    let free = address;
    for (let number = 2; records.has(free); number += 1) free = `${address}~${String(number)}`;
    records.set(free, record);
    return free;
  };
  const addAll = <T extends PaperRecord>(kind: string, list: readonly T[], key: (one: T) => string): void => {
    for (const one of list) add(`${kind}:${key(one)}`, one);
  };
  const byText = ({ text }: { text: string }): string => wording(text);

  add('document', paper.document);
  if (paper.meeting !== null) add('meeting', paper.meeting);
  for (const one of paper.items) {
    const at = add(`item:${one.number === null ? name(one.title) : item(one.number)}`, one);
    addAll(`${at}/recommendation`, one.recommendations, byText);
    addAll(`${at}/position`, one.positions, ({ party }) => name(party));
    addAll(`${at}/attachment`, one.attachments, (attachment) => name(attachment.name));
  }
  for (const one of paper.groups) {
    const at = add(`group:${name(one.name)}`, one);
    addAll(`${at}/task`, one.tasks, byText);
    addAll(`${at}/seat`, one.seats, byText);
    addAll(`${at}/chair`, one.chairs, byText);
    addAll(`${at}/contact`, one.contacts, byText);
    addAll(`${at}/meetingRule`, one.meetingRules, byText);
    addAll(`${at}/limit`, one.limits, byText);
  }
  for (const one of paper.agreements) {
    const at = add(`agreement:${name(one.title)}`, one);
    addAll(`${at}/event`, one.events, byText);
    addAll(`${at}/approval`, one.approvals, ({ body, what }) => `${name(body)}:${wording(what)}`);
  }
  addAll('person', paper.people, (person) => name(person.name));
  addAll('followUp', paper.followUps, (one) => `${item(one.item)}:${wording(one.text)}`);
  addAll('deadline', paper.deadlines, (one) => `${item(one.item)}:${wording(one.text)}`);
  addAll('amount', paper.amounts, (one) => `${item(one.item)}:${wording(`${one.text} ${one.about}`)}`);
  for (const [short, one] of Object.entries(paper.abbreviations)) add(`abbreviation:${short}`, one);
  return records;
};
