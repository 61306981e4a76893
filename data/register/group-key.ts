import { nameKey } from './name-key.ts';

/** The key of a group for {@link Viewer}: its name and region, as its papers give them ("Syddanmark", or null). */
export const groupKey = (name: string, region: string | null): string =>
  `${region?.toLowerCase() ?? ''}/${nameKey(name)}`;
