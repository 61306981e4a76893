import type { RenderedCard } from '../cards/render.ts';

/** One thing found from the compose box: how it looks in the list, and the card that is put into the message. */
export type SearchHit = { title: string; subtitle: string; rendered: RenderedCard };
