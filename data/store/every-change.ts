import { fromBeginning, type Change, type Container, type Store } from './store.ts';

/**
 * Everything in a container, tombstones included, each in its latest form: a walk along what was written. What is
 * written meanwhile comes (again) at the end.
 */
export async function* everyChange(
  store: Store,
  container: Container,
  since: string = fromBeginning,
): AsyncGenerator<Change, string> {
  let cursor = since;
  for (let more = true; more;) {
    const page = await store.changes(container, cursor, 1000);
    yield* page.changes;
    ({ cursor, more } = page);
  }
  return cursor;
}
