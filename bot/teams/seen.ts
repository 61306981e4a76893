/** Messages remembered. At twenty a second this is several minutes; Teams repeats within seconds. */
const most = 5_000;

/** Says of each message whether it came before: the same id in the same conversation. Without an id: never. */
export const createSeen = () => {
  const ids = new Set<string>();
  return (conversationId: string | undefined, id: string | null | undefined): boolean => {
    if (!id) return false;
    const key = `${conversationId ?? ''}\n${id}`;
    if (ids.has(key)) return true;
    ids.add(key);
    const [oldest] = ids;
    if (ids.size > most && oldest !== undefined) ids.delete(oldest);
    return false;
  };
};
