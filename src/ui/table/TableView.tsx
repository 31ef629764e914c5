import { useId, useRef } from 'react';
import { useLanguage } from '../controls/useLanguage.tsx';
import { ActorTable } from './ActorTable.tsx';
import { RelationTable } from './RelationTable.tsx';
import './table.css';

/** The same map as two tables that do all that the canvas does, with one selection in both. */
export const TableView = () => {
  const t = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const goTo = (heading: string) => {
    const element = document.getElementById(heading);
    const section = element?.closest('section');
    if (scroller.current && section) scroller.current.scrollTop = section.offsetTop;
    element?.focus({ preventScroll: true });
  };
  return (
    <div className="tables-frame">
      <div
        className="tables"
        ref={scroller}
        role="region"
        aria-label={t.table.region}
        aria-describedby={`${id}-keys`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer must be able to scroll the tables sideways
        tabIndex={0}
      >
        <p id={`${id}-keys`} className="hidden-visually">
          {t.table.keys}
        </p>
        <ActorTable scroller={scroller} headingId={`${id}-actors`} onToRelations={() => goTo(`${id}-relations`)} />
        <RelationTable scroller={scroller} headingId={`${id}-relations`} onToActors={() => goTo(`${id}-actors`)} />
      </div>
    </div>
  );
};
