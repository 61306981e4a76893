import { createHash } from 'node:crypto';
import { addDays } from '../../../data/language/dates/calendar.ts';
import type { AgendaItem } from '../../../data/model/paper.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import { citationOf } from '../../../data/register/citations.ts';
import { nameKey } from '../../../data/register/name-key.ts';
import { dayOf } from '../../../data/register/paper-names.ts';
import { papersOfGroup, thingOfGroup, type NamedGroup } from '../../../data/register/papers-of-group.ts';
import type { Register, RegisterPaper } from '../../../data/register/register.ts';
import { groupOfPaper } from '../../../data/register/viewer.ts';
import type { Waiting } from './agenda.ts';

/** "genoptages på et kommende møde", "udsættes til næste møde". */
const takenUpLater =
  /\b(?:tages|tage|taget|optages|genoptages|behandles|genbehandles|dagsordens?sættes|sættes|udsættes|udsat|udskydes|udskudt)\b[^.]{0,80}?\b(?:kommende|næste|førstkommende|senere|efterfølgende|følgende)\s+(?:\p{L}+\s+){0,2}\p{L}*møde(?!\p{L}*ne)/iu;

/** Days. What was postponed longer ago is history, for a secretary to take up by hand. */
const longestWait = 400;

const waits = ({ decision }: AgendaItem): boolean =>
  decision !== null && (decision.outcome === 'postponed' || takenUpLater.test(decision.text));

/** The group's own minutes and agendas, of meetings and not of written procedures. */
const ownPapers = (register: Register, group: NamedGroup): { paper: RegisterPaper; day: IsoDate }[] => {
  const names = new Set([group.name, ...(thingOfGroup(register, group)?.names ?? [])].map(nameKey));
  return papersOfGroup(register, group).flatMap((paper) => {
    const { kind, body } = paper.paper.document;
    const day = dayOf(paper);
    const own = groupOfPaper(paper) === group.groupId || names.has(nameKey(body ?? ''));
    const ofMeeting = kind === 'referat' || kind === 'dagsorden';
    return own && ofMeeting && day !== null && !paper.documentId.startsWith('decision:')
      ? [{ paper, day }]
      : [];
  });
};

/** The same in every version of the minutes, so that what was taken up from one is not taken up from the next. */
const idOf = (day: IsoDate, { number, title }: AgendaItem): string =>
  `p-${createHash('sha256')
    .update(JSON.stringify([day, number, nameKey(title)]))
    .digest('hex')
    .slice(0, 32)}`;

/**
 * What the group's minutes say was postponed to a coming meeting, and no later paper of the group has on its agenda: it
 * waits, with the place that says so. The longest waiting first. Pure.
 * @param today an ISO day; minutes of later days have not been written yet
 */
export const postponedItems = (register: Register, group: NamedGroup, today: IsoDate): Waiting[] => {
  const papers = ownPapers(register, group);
  const earliest = addDays(today, -longestWait);
  return papers
    .filter(({ paper, day }) => paper.paper.document.kind === 'referat' && earliest <= day && day <= today)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .flatMap(({ paper, day }) => {
      const later = new Set(
        papers
          .filter((other) => other.day > day)
          .flatMap(({ paper: other }) => other.paper.items.map(({ title }) => nameKey(title))),
      );
      return paper.paper.items.filter(waits).flatMap((item): Waiting[] => {
        const { decision, title, closed } = item;
        if (decision === null || later.has(nameKey(title))) return [];
        const source = citationOf(paper, decision.source);
        return [{ id: idOf(day, item), title: title.slice(0, 300), closed, why: 'postponed', source }];
      });
    });
};
