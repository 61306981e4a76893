import assert from 'node:assert/strict';
import type { Outcome } from '../../teams-double/client/cards/outcome.ts';
import { actionsOf } from '../../teams-double/client/cards/cards.ts';
import type { Shown } from '../../teams-double/client/shown.ts';
import type { GroupInTeams } from './group-in-teams.ts';

/** What a card's button would send, without what is filled in. */
export const dataOf = ({ cards }: Shown, title: string): Record<string, unknown> => {
  const found = cards.flatMap((card) => actionsOf(card)).find(({ action }) => action.title === title);
  assert.ok(found, `no button ${title}`);
  return found.action.data as Record<string, unknown>;
};

/** Sends what no card of theirs says, as somebody's client would if it were made to. */
export const press = (
  { at }: Pick<GroupInTeams, 'at'>,
  name: string,
  verb: string,
  data: Record<string, unknown>,
  on = at(name).last().id,
): Promise<Outcome> => at(name).act(on, { type: 'Action.Execute', verb }, { language: 'da', verb, ...data });
