/** Who belongs together with whom, as it is said bit by bit; `first` gives the same one for all of a union. */
export const makeUnions = <T>() => {
  const leader = new Map<T, T>();
  const first = (one: T): T => {
    let at = one;
    for (let next = leader.get(at); next !== undefined; next = leader.get(at)) at = next;
    if (at !== one) leader.set(one, at);
    return at;
  };
  const join = (one: T, other: T): void => {
    const [was, is] = [first(one), first(other)];
    if (was !== is) leader.set(was, is);
  };
  return { first, join };
};
