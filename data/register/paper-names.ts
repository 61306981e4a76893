import { regionNamed } from '../language/regions.ts';
import type { AgendaItem } from '../model/paper.ts';
import type { IsoDate } from '../model/time.ts';
import { rangeOf } from '../model/time.ts';
import type { RegisterPaper } from './register.ts';

/** "Region Syddanmark", "Syd" and "Syddanmark" are one region; an unknown name stays as it is. */
export const shortRegion = (name: string | null): string | null =>
  name === null ? null : (regionNamed(name) ?? name.trim());

export const regionOf = ({ paper }: RegisterPaper): string | null => shortRegion(paper.document.region);

/** The day a paper speaks from: its meeting's, or the day it carries. */
export const dayOf = ({ paper }: RegisterPaper): IsoDate | null =>
  paper.meeting?.date ?? (paper.document.date === null ? null : rangeOf(paper.document.date).from);

/** Items have no name of their own that is unique in their paper: number and title together are. */
export const itemName = (item: AgendaItem): string => `${item.number ?? ''} ${item.title}`.trim();
