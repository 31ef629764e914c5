import { useState } from 'react';
import { propertiesOf } from '../../../domain/actorMap.ts';
import type { ActorId } from '../../../domain/identifiers.ts';
import { Button } from '../../controls/Button.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { EditSeveralDialog } from './EditSeveralDialog.tsx';

/** Changes the key figures whose rows are selected, all at once. */
export const EditSelected = ({ shown }: { readonly shown: ReadonlySet<ActorId> }) => {
  const desk = useDesk();
  const { words, networkFigures } = useLanguage();
  const selected = useObserved(desk.selection).actors;
  const term = useMap((map) => words.keyFigureTerm[propertiesOf(map).keyFigureTerm]);
  const figures = useMap(({ actors }) => [...selected].filter((id) => actors.get(id)?.keyFigure));
  const [isAsking, setAsking] = useState(false);
  if (figures.length === 0) return null;
  const title = networkFigures.several.open(figures.length, term, figures.filter((id) => !shown.has(id)).length);
  return (
    <>
      <Button look="primary" onClick={() => setAsking(true)}>
        {title}
      </Button>
      {isAsking && <EditSeveralDialog actors={figures} title={title} onClose={() => setAsking(false)} />}
    </>
  );
};
