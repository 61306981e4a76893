/** Finds out once for a thing what is to be known of it, however many ask; it goes when the thing does. */
export const onceFor = <Thing extends object, Known extends NonNullable<unknown>>(
  find: (thing: Thing) => Known,
): ((thing: Thing) => Known) => {
  const known = new WeakMap<Thing, Known>();
  return (thing) => {
    let one = known.get(thing);
    if (one === undefined) known.set(thing, (one = find(thing)));
    return one;
  };
};
