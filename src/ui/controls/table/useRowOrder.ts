import { useState } from 'react';
import { keptOrder } from './rowOrder.ts';

/** The rows in the planned order until `plan` is asked anew (another `key`); edits in between move no row. */
export const useRowOrder = <Id extends string>(ids: readonly Id[], key: string, plan: () => readonly Id[]): readonly Id[] => {
  const [shown, setShown] = useState(() => ({ key, ids, order: plan() }));
  if (shown.key === key && shown.ids === ids) return shown.order;
  const order = shown.key === key ? keptOrder(shown.order, new Set(shown.ids), new Set(ids)) : plan();
  setShown({ key, ids, order });
  return order;
};
