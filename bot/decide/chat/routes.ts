import { ballotListCard } from '../../../cards/ballot-list/view.ts';
import { render } from '../../../cards/render.ts';
import type { PersonId } from '../../../data/model/people.ts';
import { nameKey } from '../../../data/register/name-key.ts';
import type { Message } from '../../inbound.ts';
import { refuse, show } from '../../reply.ts';
import { command, type MessageRoute } from '../../route.ts';
import { look } from '../recording/look.ts';
import { newReportId } from '../recording/report.ts';
import { localOf } from '../rules/deadline.ts';
import type { BallotView } from '../rules/view.ts';
import { ballotWords } from './ballot-words.ts';
import { itemMeant } from './item-meant.ts';
import { openBallots } from './known-ballots.ts';
import { openingForm } from './opening-form.ts';
import { runnersRoster } from './opening-actions.ts';
import { actingIn, anybodyIn, type BallotChatParts } from './parts.ts';
import { reportCard } from './report-card.ts';
import { refusal, sentencesIn } from './sentences.ts';
import { statusCard } from './status-reply.ts';
import { writtenOut } from './written-out.ts';

const personOf = ({ person }: Message): PersonId => {
  if (person.id === null) throw refusal((text) => text.unknownPerson);
  return person.id;
};

/** What can be written about written procedures. To add one: its words in ballot-words.ts, its reply here. */
export const ballotRoutes = (parts: BallotChatParts): MessageRoute[] => {
  const { deciding } = parts;

  /** The ballots somebody may be told of there: titles are the group's own, and others may read along. */
  const tellable = async (message: Message): Promise<BallotView[]> => {
    const told: BallotView[] = [];
    for (const view of await openBallots(parts, personOf(message)))
      if (message.conversation.scope === 'personal' || (await parts.mayTellIn(view.group.id, true)))
        told.push(view);
    return told;
  };

  const among = <T>(
    all: readonly T[],
    titleOf: (one: T) => { title: string; number: number | null },
    said: { number: string | null; title: string | null },
  ): T[] => {
    if (said.number !== null) return all.filter((one) => titleOf(one).number === Number(said.number));
    if (said.title === null) return [...all];
    const wanted = nameKey(said.title);
    const plain = said.title.toLowerCase();
    return all.filter((one) => {
      const { title } = titleOf(one);
      return title.toLowerCase().includes(plain) || (wanted !== '' && nameKey(title).includes(wanted));
    });
  };

  const lineOf = (view: BallotView, message: Message): string => {
    const text = sentencesIn(message.language);
    const state =
      view.state === 'open'
        ? text.deadlineLine(writtenOut(view.deadline, message.language))
        : text.states[view.state];
    return text.listLine(view.group.name, state);
  };

  return [
    command('start-ballot', ballotWords.start, async (message, part) => {
      const { language } = message;
      const group = parts.whichGroup(message, part('group'));
      const roster = runnersRoster(await actingIn(parts, message.person, group.groupId), group.name);
      const register = await parts.papersFor(message);
      const number = part('number');
      const item = number === null ? null : itemMeant(register, roster, Number(number));
      if (number !== null && item === null) throw refusal((text) => text.noItem(Number(number), roster.name));
      const now = deciding.now();
      return show(
        language,
        openingForm({ roster, register, language, now, item, values: null, previous: null }),
        'form',
      );
    }),
    command('note-decision', ballotWords.report, async (message, part) => {
      const group = parts.whichGroup(message, part('group'));
      const roster = runnersRoster(await actingIn(parts, message.person, group.groupId), group.name);
      const number = part('number');
      const said = {
        text: part('text') ?? '',
        number: number === null ? null : Number(number),
        day: localOf(deciding.now()).day,
        by: null,
      };
      return show(
        message.language,
        reportCard(newReportId(deciding), roster, said, message.language),
        'report',
      );
    }),
    command('ballots', ballotWords.list, async (message, part) => {
      const said = part('group');
      const group = said === null ? null : parts.whichGroup(message, said);
      const told = (await tellable(message)).filter(
        (view) => group === null || view.group.id === group.groupId,
      );
      const { language } = message;
      return show(
        language,
        render(ballotListCard, {
          language,
          group: group?.name ?? null,
          ballots: told.map((view) => ({
            title: sentencesIn(language).item(view.number, view.title),
            line: lineOf(view, message),
            data: { ballot: view.ballot, group: view.group.id },
          })),
        }),
        'ballots',
      );
    }),
    command('ballot-status', ballotWords.status, async (message, part) => {
      const { language } = message;
      const said = { number: part('number'), title: part('title') };
      const views = among(await tellable(message), (view) => view, said);
      const [view, ...others] = views;
      const told = said.title ?? said.number ?? '';
      if (view === undefined) return refuse(language, sentencesIn(language).noBallot(told));
      if (others.length > 0)
        return show(
          language,
          render(ballotListCard, {
            language,
            group: null,
            ballots: views.map((one) => ({
              title: sentencesIn(language).item(one.number, one.title),
              line: lineOf(one, message),
              data: { ballot: one.ballot, group: one.group.id },
            })),
          }),
          'ballots',
        );
      // Where others read along, it is told as to anybody of the group: what one may see is not for all.
      const reader =
        message.conversation.scope === 'personal'
          ? (await actingIn(parts, message.person, view.group.id)).actor
          : anybodyIn(view.group.id);
      const looked = await look(deciding, reader, view.ballot);
      if (!looked.ok) return refuse(language, looked.refusal[language]);
      return show(language, statusCard(looked.value, language), 'status');
    }),
  ];
};
