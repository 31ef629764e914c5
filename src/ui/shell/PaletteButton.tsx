import type { ReactNode } from 'react';
import type { Actor } from '../../domain/actor.ts';
import { PressArea } from '../controls/PressArea.tsx';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** A role or camp to take in hand: its badge, its name, and how many have it. */
export const PaletteButton = ({
  badge,
  name,
  has,
  isOn,
  onClick,
}: {
  readonly badge: ReactNode;
  readonly name: string;
  readonly has: (actor: Actor) => boolean;
  readonly isOn: boolean;
  readonly onClick: () => void;
}) => {
  const count = useMap(({ actors }) => [...actors.values()].filter(has).length);
  return (
    <PressArea className="palette" aria-pressed={isOn} onClick={onClick}>
      {badge}
      <span className="palette-words">
        <strong>{name}</strong>
        <small>{useLanguage().shell.interpret.tagged(count)}</small>
      </span>
    </PressArea>
  );
};
