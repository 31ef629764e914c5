import { useId } from 'react';
import type { ActorId, RelationId } from '../../../domain/identifiers.ts';
import { RelationSample } from '../../canvas/RelationSample.tsx';
import { PressArea } from '../../controls/PressArea.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { directionOf } from '../../panels/direction.ts';
import { Facts } from './Facts.tsx';

/** All that a snapshot says of one relation, to read. */
export const FrozenRelation = ({ id }: { readonly id: RelationId }) => {
  const desk = useDesk();
  const map = useMap(({ actors, relations }) => ({ actors, relations }));
  const { panels, words } = useLanguage();
  const headingId = useId();
  const relation = map.relations.get(id);
  if (!relation) return null;
  const nameOf = (actor: ActorId) => map.actors.get(actor)?.name ?? '';
  const [from, to] = [nameOf(relation.from), nameOf(relation.to)];
  const direction = { along: panels.towards(from, to), against: panels.towards(to, from), both: panels.bothWays };
  const button = (actor: ActorId) => (
    <PressArea className="name-button" onClick={() => desk.selection.select({ actors: [actor] })}>
      {nameOf(actor)}
    </PressArea>
  );
  return (
    <section className="panel" aria-labelledby={headingId}>
      <header className="panel-heading">
        <h2 id={headingId} translate="no">
          {button(relation.from)}
          <span aria-hidden="true"> – </span>
          {button(relation.to)}
        </h2>
      </header>
      <Facts
        facts={[
          [
            panels.kind,
            <span key="type" className="fact-relation">
              <RelationSample type={relation.type} certainty={relation.certainty} strength={relation.strength} />
              {words.relationType[relation.type]}
            </span>,
          ],
          [panels.direction, relation.type === 'influence' ? direction[directionOf(relation)] : ''],
          [panels.strength, words.strength[relation.strength]],
          [panels.certainty, words.certainty[relation.certainty]],
          [panels.note, relation.note],
        ]}
      />
    </section>
  );
};
