import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import { ACTOR_KINDS } from '../../domain/actor.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import type { Typing } from '../../workspace/mapDesk.ts';
import { KindSample } from '../canvas/KindSample.tsx';
import { OneOf } from '../controls/Choice.tsx';
import { CommittedField } from '../controls/CommittedField.tsx';
import { Switch } from '../controls/Switch.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { ActorRelations } from './ActorRelations.tsx';
import { AreaChoice } from './AreaChoice.tsx';
import { CampChoice } from './CampChoice.tsx';
import { EraseActorButton } from './EraseActorButton.tsx';
import { KeyFigurePart } from './KeyFigurePart.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import { usePerform } from './usePerform.ts';
import './panels.css';

/** Everything that can be said of one actor. */
export const ActorPanel = ({ id }: { readonly id: ActorId }) => {
  const desk = useDesk();
  const map = useMap();
  const t = useLanguage();
  const perform = usePerform();
  const headingId = useId();
  const actor = map.actors.get(id);
  if (!actor) return null;
  const edit = (set: { readonly name: string } | { readonly note: string }, typing: Typing) =>
    perform({ do: 'editActor', id, set }, typing);
  return (
    <section className="panel" aria-labelledby={headingId}>
      <header className="panel-heading">
        <p>
          <KindSample kind={actor.kind} />
          {t.panels.actorOf(actor.kind)}
        </p>
        <h2 id={headingId} translate="no">
          {actor.name}
        </h2>
      </header>
      <CommittedField
        label={t.panels.name}
        value={actor.name}
        hint={t.panels.nameHint}
        onCommit={(name, typing) => edit({ name }, typing)}
      />
      <OneOf
        legend={t.panels.kind}
        name={`${headingId}-kind`}
        options={ACTOR_KINDS.map((value) => ({ value, label: t.words.kind[value] }))}
        value={actor.kind}
        onChoose={(kind) => desk.perform({ do: 'editActor', id, set: { kind } })}
      />
      <RoleChoice actors={[actor]} />
      <CampChoice actors={[actor]} />
      <AreaChoice actors={[actor]} as="neighbourhoods" legend={t.panels.neighbourhoods} hint={t.panels.neighbourhoodsHint} />
      <details className="fold">
        <summary>
          {t.panels.constituency}
          {actor.constituency.length > 0 && <span className="count">{actor.constituency.length}</span>}
        </summary>
        <AreaChoice actors={[actor]} as="constituency" legend={t.panels.constituency} hint={t.panels.constituencyHint} />
      </details>
      <KeyFigurePart actor={actor} />
      <ActorRelations id={id} />
      <CommittedField
        label={t.panels.note}
        value={actor.note}
        lines={3}
        hint={t.panels.noteHint}
        onCommit={(note, typing) => edit({ note }, typing)}
      />
      <Switch
        label={t.panels.pinned}
        hint={t.panels.pinnedHint}
        checked={map.positions.get(id)?.placedByHand ?? false}
        onChange={(pinned) => desk.perform({ do: 'pinActors', actors: [id], pinned })}
      />
      <button type="button" className="dangerous" onClick={() => desk.perform({ do: 'removeItems', actors: [id] })}>
        <Trash2 size={18} aria-hidden />
        {t.panels.removeActor}
      </button>
      <EraseActorButton id={id} />
    </section>
  );
};
