import { dayOf } from '../../../../data/register/paper-names.ts';
import { isRelative, nameKey } from '../../../../data/register/name-key.ts';
import type { AgreementRecord, GroupRecord } from '../../../../data/model/paper.ts';
import type { Register, RegisterPaper } from '../../../../data/register/register.ts';
import type { Thing } from '../../../../data/register/thing.ts';

/** A record with the paper it was read from. */
export interface Read<Record> {
  paper: RegisterPaper;
  record: Record;
}

/** The papers that speak of it, the newest first. */
const papersOf = (thing: Thing, register: Register): RegisterPaper[] =>
  thing.papers
    .flatMap((id) => register.papers.get(id) ?? [])
    .filter((one) => one.supersededBy == null)
    .sort((a, b) => (dayOf(b) ?? '').localeCompare(dayOf(a) ?? ''));

/** What papers say of a group in so many words; of a name that many bodies have, only where it is of the same body. */
export const groupRecords = (thing: Thing, register: Register): Read<GroupRecord>[] =>
  papersOf(thing, register).flatMap((paper) =>
    paper.paper.groups
      .filter(
        ({ name, parent }) =>
          thing.names.includes(name) &&
          (!isRelative(name) ||
            nameKey(parent ?? paper.paper.document.body ?? '') === nameKey(thing.within ?? '')),
      )
      .map((record) => ({ paper, record })),
  );

export const agreementRecords = (thing: Thing, register: Register): Read<AgreementRecord>[] =>
  papersOf(thing, register).flatMap((paper) =>
    paper.paper.agreements
      .filter(({ title }) => thing.names.includes(title))
      .map((record) => ({ paper, record })),
  );
