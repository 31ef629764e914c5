import type { ActorId } from '../../domain/identifiers.ts';
import { mergingActions } from '../actions/mergingActions.ts';
import { Button } from '../controls/Button.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import './merging.css';

/** In the panel of an actor: one of two, and two of one. */
export const MergingButtons = ({ id }: { readonly id: ActorId }) => {
  const desk = useDesk();
  const t = useLanguage();
  const on = { desk, actor: id };
  return (
    <div className="merging-buttons">
      {Object.entries(mergingActions).map(([name, { words, icon, run }]) => (
        <Button key={name} look="plain" icon={icon} onClick={() => run(on)}>
          {words(t)}
        </Button>
      ))}
    </div>
  );
};
