import { Eye } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ComparedLight } from '../../../workspace/compareDesk.ts';
import { PressArea } from '../../controls/PressArea.tsx';
import type { ComparedLighting } from './useComparedLight.ts';

/** What is said as a button: it shows on both maps what it speaks of. */
export const LitSentence = ({
  light,
  lighting: { lit, held, point, leave, press },
  said,
  children,
}: {
  readonly light: ComparedLight;
  readonly lighting: ComparedLighting;
  readonly said: ReactNode;
  /** Below the button. */
  readonly children?: ReactNode;
}) => (
  <li className={lit === light ? 'lit-sentence is-lit' : 'lit-sentence'}>
    <PressArea
      aria-pressed={held === light}
      onClick={() => press(light)}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && point(light)}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && leave(light)}
      onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && point(light)}
      onBlur={() => leave(light)}
    >
      {said}
      <Eye size={16} aria-hidden="true" />
    </PressArea>
    {children}
  </li>
);
