import type { z } from 'zod';
import { isEmptied } from './emptied.ts';
import { StoreError } from './errors.ts';
import type { Container, Store, StoredItem } from './store.ts';

/** What was read, as its schema says it must be. Throws StoreError `damaged`, or `code`, naming the item when it is not. */
export const checked = <T>(
  schema: z.ZodType<T>,
  value: unknown,
  where: string,
  code: 'damaged' | 'invalid' = 'damaged',
): T => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const detail = `${where}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'does not fit its schema'}.`;
  throw new StoreError(code, { detail, cause: result.error });
};

/** A body that was read, and the etag to write against. */
export interface Found<T> {
  value: T;
  etag: string;
}

/** An item with its body checked, or null when it is not there. */
export const getChecked = async <T>(
  store: Store,
  schema: z.ZodType<T>,
  [container, partition, id]: [Container, string, string],
): Promise<Found<T> | null> => {
  const item = await store.get(container, partition, id);
  if (item === null || isEmptied(item.body)) return null;
  return { value: checked(schema, item.body, `${container}/${partition}/${id}`), etag: item.etag };
};

/** Every item whose id begins so, page by page; those whose content is gone are not there. */
export const everyItem = async (
  store: Store,
  container: Container,
  partition: string,
  prefix: string,
): Promise<StoredItem[]> => {
  const items: StoredItem[] = [];
  let continuation: string | null = null;
  do {
    const page = await store.query(container, partition, {
      prefix,
      ...(continuation === null ? {} : { continuation }),
    });
    items.push(...page.items.filter(({ body }) => !isEmptied(body)));
    ({ continuation } = page);
  } while (continuation !== null);
  return items;
};
