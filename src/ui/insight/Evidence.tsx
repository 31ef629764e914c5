import { type ReactNode, useState } from 'react';
import type { Evidence as EvidenceIds } from '../../analysis/analyseMap.ts';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useNames } from './useNames.ts';

/** The same that lights up on the map, as a list for who cannot see it there. */
export const Evidence = ({
  evidence,
  children,
}: {
  readonly evidence: EvidenceIds;
  /** What else there is to know; asked for only when it is opened. */
  readonly children?: ReactNode;
}) => {
  const map = useMap();
  const nameOf = useNames();
  const { answers: t, words } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const relations = isOpen ? evidence.relations.flatMap((id) => map.relations.get(id) ?? []) : [];
  const told = new Set(relations.flatMap(({ from, to }) => [from, to]));
  return (
    <details className="fold evidence" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.restsOn}</summary>
      {isOpen && (
        <ul>
          {relations.map(({ id, from, to, type }) => (
            <li key={id}>{t.restsOnRelation(nameOf(from), nameOf(to), words.relationType[type])}</li>
          ))}
          {evidence.actors
            .filter((id) => !told.has(id))
            .map((id) => (
              <li key={id}>{t.restsOnActor(nameOf(id))}</li>
            ))}
        </ul>
      )}
      {isOpen && children}
    </details>
  );
};
