import type { ActorId } from '../../domain/identifiers.ts';
import { Button, type ButtonProps } from '../controls/Button.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useNames } from '../controls/useNames.ts';

/** Opens what would happen without this actor. */
export const TakeOutButton = ({ actor, ...rest }: { readonly actor: ActorId } & Pick<ButtonProps, 'className' | 'look'>) => {
  const desk = useDesk();
  const nameOf = useNames();
  const { answers } = useLanguage();
  return (
    <Button
      {...rest}
      onClick={() => {
        desk.insight.takeOut(actor);
        desk.selection.clear();
      }}
    >
      {answers.whatIf.of(nameOf(actor))}
    </Button>
  );
};
