import type { ActorId } from '../../domain/identifiers.ts';
import { otherEnd, type Relation } from '../../domain/relation.ts';
import { relationSeenFrom } from '../../language/relationAloud.ts';
import { RelationSample } from '../canvas/RelationSample.tsx';
import { Fold } from '../controls/Fold.tsx';
import { PressArea } from '../controls/PressArea.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { DrawRelation } from './DrawRelation.tsx';

/** How many relations show before the rest folds away. */
const SHOWN_AT_FIRST = 10;

/** The relations of an actor, each a button that selects it, and a way to draw one without the canvas. */
export const ActorRelations = ({ id }: { readonly id: ActorId }) => {
  const t = useLanguage();
  const relations = useMap(({ relations }) => [...relations.values()].filter(({ from, to }) => from === id || to === id));
  const rest = relations.slice(SHOWN_AT_FIRST);
  return (
    <section className="panel-part">
      <h3>{t.panels.relations}</h3>
      {relations.length === 0 && <p className="hint">{t.panels.relationCount(0)}</p>}
      <RelationButtons relations={relations.slice(0, SHOWN_AT_FIRST)} seenFrom={id} />
      {rest.length > 0 && (
        <Fold title={t.panels.moreRelations(rest.length)}>
          <RelationButtons relations={rest} seenFrom={id} />
        </Fold>
      )}
      <DrawRelation from={id} />
    </section>
  );
};

/** A list of relations as buttons that select them. */
export const RelationButtons = ({
  relations,
  seenFrom,
}: {
  readonly relations: readonly Relation[];
  readonly seenFrom: ActorId;
}) => {
  const desk = useDesk();
  const names = useMap(({ actors }) => relations.map((relation) => actors.get(otherEnd(relation, seenFrom))?.name ?? ''));
  const t = useLanguage();
  if (relations.length === 0) return null;
  return (
    <ul className="relation-list">
      {relations.map((relation, i) => (
        <li key={relation.id}>
          <PressArea onClick={() => desk.selection.select({ relations: [relation.id] })}>
            <RelationSample type={relation.type} certainty={relation.certainty} strength={relation.strength} />
            <span>{relationSeenFrom(t, relation, seenFrom, names[i] ?? '')}</span>
            <small>{t.words.strength[relation.strength]}</small>
          </PressArea>
        </li>
      ))}
    </ul>
  );
};
