import type * as Cards from 'adaptivecards';
import type { Card, CardAction } from '../../../client/cards/cards.ts';
import { make } from '../basics/dom.ts';
import { htmlOf } from '../basics/markup.ts';
import { withPeople } from './people-picker.ts';

declare const AdaptiveCards: typeof Cards;

const hostConfigs = new Map<string, Cards.HostConfig>();

/** Fetches both themes' host configurations; once, before any card is shown. */
export const loadHostConfigs = async (): Promise<void> => {
  for (const theme of ['light', 'dark']) {
    const response = await fetch(`/teams-like/host-config.${theme}.json`);
    hostConfigs.set(theme, new AdaptiveCards.HostConfig(await response.json()));
  }
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = htmlOf(text);
    result.didProcess = true;
  };
};

/** What one does with an action of a card; `data` includes the inputs. */
export type OnAction = (action: CardAction, data: unknown) => void;

/** A card by Microsoft's renderer, in the theme of the page. */
export const renderCard = (json: Card, onAction: OnAction): HTMLElement => {
  const card = new AdaptiveCards.AdaptiveCard();
  const config = hostConfigs.get(document.documentElement.dataset['theme'] ?? 'light');
  if (config !== undefined) card.hostConfig = config;
  card.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.OpenUrlAction) {
      if (action.url !== undefined) window.open(action.url, '_blank', 'noopener');
      return;
    }
    const { id, data, verb } = action as Cards.ExecuteAction;
    onAction({ type: action.getJsonTypeName(), ...(id === undefined ? {} : { id }), verb }, data);
  };
  card.parse(withPeople(json));
  return make('div', { class: 'teams-card' }, card.render() ?? null);
};
