import { useState } from 'react';
import { keptOrder } from './rowOrder.ts';

/** The rows in the planned order until `plan` is asked anew (another `key`); edits in between move no row. */
export const useRowOrder = <Id extends string>(
  records: ReadonlyMap<Id, unknown>,
  key: string,
  plan: () => readonly Id[],
): readonly Id[] => {
  const [shown, setShown] = useState(() => ({ key, records, order: plan() }));
  if (shown.key === key && shown.records === records) return shown.order;
  const order = shown.key === key ? keptOrder(shown.order, shown.records, records) : plan();
  setShown({ key, records, order });
  return order;
};
