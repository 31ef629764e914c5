import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import type { ActorId } from '../../domain/identifiers.ts';
import type { Selected } from '../../workspace/selection.ts';
import { Button } from '../controls/Button.tsx';
import { FoldedList } from '../controls/FoldedList.tsx';
import { Switch } from '../controls/Switch.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { AboutActor, asksAbout } from './AboutActor.tsx';
import { AreaChoice } from './AreaChoice.tsx';
import { CampChoice } from './CampChoice.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import './panels.css';

/** What can be done with several actors and relations at once. */
export const SeveralPanel = ({ selected }: { readonly selected: Selected }) => {
  const desk = useDesk();
  const t = useLanguage();
  const headingId = useId();
  const actors = [...selected.actors];
  const pinned = useMap(({ positions }) => actors.filter((id) => positions.get(id)?.placedByHand).length);
  const { actors: many, relations: ties } = { actors: actors.length, relations: selected.relations.size };
  const what =
    ties === 0
      ? t.panels.selectedActors(many)
      : many === 0
        ? t.panels.selectedRelations(ties)
        : t.panels.and(t.panels.selectedActors(many), t.panels.selectedRelations(ties));
  return (
    <section className="panel" aria-labelledby={headingId}>
      <header className="panel-heading">
        <h2 id={headingId}>{t.panels.selected(what)}</h2>
      </header>
      {many > 0 && (
        <>
          <AboutThem actors={actors} />
          <p className="hint">{t.panels.severalHint}</p>
          <RoleChoice actors={actors} />
          <CampChoice actors={actors} />
          <AreaChoice actors={actors} as="neighbourhoods" legend={t.panels.neighbourhoods} hint={t.panels.neighbourhoodsOfAll} />
          <Switch
            label={t.panels.pinned}
            hint={t.panels.pinnedHintAll}
            checked={pinned === many}
            mixed={pinned > 0 && pinned < many}
            onChange={(on) => desk.perform({ do: 'pinActors', actors, pinned: on })}
          />
        </>
      )}
      <Button
        look="dangerous"
        icon={Trash2}
        onClick={() => desk.perform({ do: 'removeItems', actors, relations: [...selected.relations] })}
      >
        {t.panels.removeSelected}
      </Button>
    </section>
  );
};

/** Those of them about whom something is asked, each with its answers. */
const AboutThem = ({ actors }: { readonly actors: readonly ActorId[] }) => {
  const open = useMap((map) => actors.filter((id) => asksAbout(map.actors.get(id))));
  return (
    open.length > 0 && (
      <div className="about-list">
        <FoldedList items={open} shown={ASKED_AT_ONCE} render={(id) => <AboutActor key={id} id={id} />} />
      </div>
    )
  );
};
const ASKED_AT_ONCE = 8;
