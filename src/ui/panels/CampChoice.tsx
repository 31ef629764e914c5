import { useId } from 'react';
import type { Actor } from '../../domain/actor.ts';
import { campsInOrder, nextCampOrder } from '../../domain/actorMap.ts';
import type { ActorId, CampId } from '../../domain/identifiers.ts';
import { sensitiveCamp } from '../../domain/sensitiveWordIn.ts';
import { Choice } from '../controls/Choice.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { usePerform } from '../controls/usePerform.ts';
import { AddByName } from './AddByName.tsx';
import { CampDot } from './CampDot.tsx';
import { UnfitWords } from './UnfitWords.tsx';
import { useOfActors } from './useOfActors.ts';

/** The camp of one or several actors; choosing the same again takes the answer away; a new camp can be named here. */
export const CampChoice = ({ actors }: { readonly actors: readonly ActorId[] }) => {
  const desk = useDesk();
  const camps = useMap(({ camps }) => camps);
  const chosen = useOfActors(actors, 'camp');
  const t = useLanguage();
  const perform = usePerform();
  const name = useId();
  const isCampOfAll = (camp: Actor['camp']) => chosen.every((each) => each === camp);
  const choice = (camp: CampId | 'none', label: string, order?: number) => (
    <Choice
      key={camp}
      type="radio"
      name={name}
      checked={isCampOfAll(camp)}
      onChange={() => desk.perform({ do: 'putInCamp', actors, camp })}
      onUnchoose={() => desk.perform({ do: 'putInCamp', actors, camp: null })}
    >
      {order !== undefined && <CampDot order={order} />}
      {label}
    </Choice>
  );
  const addCamp = (campName: string) => {
    const id = desk.newId() as CampId;
    return perform({ do: 'putInCamp', actors, camp: id, newCamp: { id, name: campName, order: nextCampOrder({ camps }) } });
  };
  return (
    <fieldset>
      <legend>{t.panels.camp}</legend>
      <div className="choices" title={t.panels.campHint}>
        {campsInOrder({ camps }).map((camp) => choice(camp.id, camp.name, camp.order))}
        {choice('none', t.words.noCamp)}
      </div>
      <UnfitWords isCamp of={sensitiveCamp(camps.get(chosen[0] as CampId)?.name ?? '')} />
      <AddByName label={t.panels.newCamp} draft="newCamp" onAdd={addCamp} />
    </fieldset>
  );
};
