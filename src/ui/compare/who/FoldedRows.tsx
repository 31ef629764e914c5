import type { ReactNode } from 'react';
import { FoldedList } from '../../controls/FoldedList.tsx';

/** A list of who is who, the first few at once; the button for the rest stands below it. */
export const FoldedRows = <T,>(props: {
  readonly items: readonly T[];
  readonly shown: number;
  readonly render: (item: T) => ReactNode;
}) => props.items.length > 0 && <FoldedList {...props} within={(rows) => <ul className="who-rows">{rows}</ul>} />;
