import { useDesk } from '../controls/useDesk.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { ActorPanel } from './ActorPanel.tsx';
import { RelationPanel } from './RelationPanel.tsx';
import { SeveralPanel } from './SeveralPanel.tsx';

/** The panel of what is selected; nothing when nothing is. */
export const PanelForSelection = () => {
  const selected = useObserved(useDesk().selection);
  const [actor] = selected.actors;
  const [relation] = selected.relations;
  const count = selected.actors.size + selected.relations.size;
  if (count > 1) return <SeveralPanel selected={selected} />;
  if (actor) return <ActorPanel key={actor} id={actor} />;
  if (relation) return <RelationPanel key={relation} id={relation} />;
  return null;
};
