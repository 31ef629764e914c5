import { Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import type { ActorId, RelationId } from '../../domain/identifiers.ts';
import { STRENGTHS } from '../../domain/quantities.ts';
import { CERTAINTIES, RELATION_TYPES, type Relation } from '../../domain/relation.ts';
import { RelationSample } from '../canvas/RelationSample.tsx';
import { Button } from '../controls/Button.tsx';
import { OneOf } from '../controls/Choice.tsx';
import { CommittedField } from '../controls/CommittedField.tsx';
import { PressArea } from '../controls/PressArea.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { usePerform } from '../controls/usePerform.ts';
import { RelationButtons } from './ActorRelations.tsx';
import { DIRECTIONS, type Direction, directionChange, directionOf } from './direction.ts';
import './panels.css';

/** Everything that can be said of one relation. */
export const RelationPanel = ({ id }: { readonly id: RelationId }) => {
  const desk = useDesk();
  const t = useLanguage();
  const perform = usePerform();
  const [problem, setProblem] = useState<string | null>(null);
  const name = useId();
  const relation = useMap(({ relations }) => relations.get(id));
  /** Who stands first here, also after the influence was turned round: nothing changes places under the pointer. */
  const [first] = useState(relation?.from);
  const others = useMap(({ relations }) => (relation ? otherRelations(relations.values(), relation) : []));
  const isTurned = first !== relation?.from;
  const [one, other] = isTurned ? [relation?.to, relation?.from] : [relation?.from, relation?.to];
  const [from = '', to = ''] = useMap(({ actors }) => [one, other].map((actor) => (actor && actors.get(actor)?.name) ?? ''));
  if (!relation || !one || !other) return null;
  const directionWords: Readonly<Record<Direction, string>> = {
    along: t.panels.towards(from, to),
    against: t.panels.towards(to, from),
    both: t.panels.bothWays,
  };
  return (
    <section className="panel" aria-labelledby={`${name}-heading`}>
      <header className="panel-heading">
        <h2 id={`${name}-heading`} translate="no">
          <ActorButton id={one} name={from} />
          <span aria-hidden="true"> – </span>
          <ActorButton id={other} name={to} />
        </h2>
      </header>
      <div>
        <OneOf
          legend={t.panels.kind}
          name={`${name}-type`}
          options={RELATION_TYPES.map((value) => ({
            value,
            label: (
              <>
                <RelationSample type={value} />
                {t.words.relationType[value]}
              </>
            ),
          }))}
          value={relation.type}
          onChoose={(type) => setProblem(perform({ do: 'editRelation', id, set: { type } }))}
        />
        <p className="problem" role="alert">
          {problem}
        </p>
      </div>
      {relation.type === 'influence' && (
        <OneOf
          legend={t.panels.direction}
          name={`${name}-direction`}
          options={DIRECTIONS.map((value) => ({ value, label: directionWords[value] }))}
          value={directionOf(relation, isTurned)}
          onChoose={(direction) => desk.perform({ do: 'editRelation', id, set: directionChange(direction, isTurned) })}
        />
      )}
      <OneOf
        legend={t.panels.strength}
        name={`${name}-strength`}
        options={STRENGTHS.map((value) => ({ value, label: t.words.strength[value] }))}
        value={relation.strength}
        onChoose={(strength) => desk.perform({ do: 'editRelation', id, set: { strength } })}
      />
      <OneOf
        legend={t.panels.certainty}
        hint={t.panels.certaintyHint}
        name={`${name}-certainty`}
        options={CERTAINTIES.map((value) => ({ value, label: t.words.certainty[value] }))}
        value={relation.certainty}
        onChoose={(certainty) => desk.perform({ do: 'editRelation', id, set: { certainty } })}
      />
      <CommittedField
        label={t.panels.note}
        value={relation.note}
        lines={3}
        onCommit={(note, typing) => perform({ do: 'editRelation', id, set: { note } }, typing)}
      />
      {others.length > 0 && (
        <section className="panel-part">
          <h3>{t.panels.otherRelations}</h3>
          <RelationButtons relations={others} seenFrom={one} />
        </section>
      )}
      <Button look="dangerous" icon={Trash2} onClick={() => desk.perform({ do: 'removeItems', relations: [id] })}>
        {t.panels.removeRelation}
      </Button>
    </section>
  );
};

const ActorButton = ({ id, name }: { readonly id: ActorId; readonly name: string }) => {
  const desk = useDesk();
  return (
    <PressArea className="name-button" onClick={() => desk.selection.select({ actors: [id] })}>
      {name}
    </PressArea>
  );
};

const otherRelations = (relations: Iterable<Relation>, { id, from, to }: Relation): Relation[] =>
  [...relations].filter(
    (other) => other.id !== id && ((other.from === from && other.to === to) || (other.from === to && other.to === from)),
  );
