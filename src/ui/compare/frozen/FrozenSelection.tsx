import { PressArea } from '../../controls/PressArea.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { RelationButtons } from '../../panels/ActorRelations.tsx';
import { FrozenActor } from './FrozenActor.tsx';
import { FrozenRelation } from './FrozenRelation.tsx';

/** What a snapshot says of what is selected on it. */
export const FrozenSelection = () => {
  const { actors, relations } = useObserved(useDesk().selection);
  const [actor] = actors;
  const [relation] = relations;
  if (actors.size + relations.size > 1) return <Several />;
  if (actor) return <FrozenActor key={actor} id={actor} />;
  if (relation) return <FrozenRelation key={relation} id={relation} />;
  return null;
};

const Several = () => {
  const desk = useDesk();
  const map = useMap(({ actors, relations }) => ({ actors, relations }));
  const { panels } = useLanguage();
  const { actors, relations } = useObserved(desk.selection);
  const what = [
    ...(actors.size > 0 ? [panels.selectedActors(actors.size)] : []),
    ...(relations.size > 0 ? [panels.selectedRelations(relations.size)] : []),
  ];
  const [first = '', second] = what;
  const listedRelations = [...relations].flatMap((id) => map.relations.get(id) ?? []);
  const [one] = listedRelations;
  return (
    <section className="panel">
      <h2>{panels.selected(second === undefined ? first : panels.and(first, second))}</h2>
      <ul className="relation-list">
        {[...actors].map((id) => (
          <li key={id}>
            <PressArea onClick={() => desk.selection.select({ actors: [id] })}>
              <span />
              <span translate="no">{map.actors.get(id)?.name}</span>
            </PressArea>
          </li>
        ))}
      </ul>
      {one && <RelationButtons relations={listedRelations} seenFrom={one.from} />}
    </section>
  );
};
