/** Numbers with what each costs, of which the cheapest comes out first. */
export interface Heap {
  readonly push: (value: number, cost: number) => void;
  /** -1 when there are none. */
  readonly pop: () => number;
}

export const makeHeap = (): Heap => {
  const values: number[] = [];
  const costs: number[] = [];
  const put = (at: number, value: number, cost: number): void => {
    values[at] = value;
    costs[at] = cost;
  };
  return {
    push: (value, cost) => {
      let at = values.length;
      for (let up = (at - 1) >> 1; at > 0 && (costs[up] as number) > cost; up = (at - 1) >> 1) {
        put(at, values[up] as number, costs[up] as number);
        at = up;
      }
      put(at, value, cost);
    },
    pop: () => {
      const first = values[0];
      const [value, cost] = [values.pop(), costs.pop()];
      if (first === undefined || value === undefined || cost === undefined) return -1;
      const count = values.length;
      if (count === 0) return first;
      let at = 0;
      for (let down = 1; down < count; down = 2 * at + 1) {
        if (down + 1 < count && (costs[down + 1] as number) < (costs[down] as number)) down += 1;
        if ((costs[down] as number) >= cost) break;
        put(at, values[down] as number, costs[down] as number);
        at = down;
      }
      put(at, value, cost);
      return first;
    },
  };
};
