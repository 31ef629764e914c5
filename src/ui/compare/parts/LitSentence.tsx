import { Eye } from 'lucide-react';
import type { ComparedLight } from '../../../workspace/compareDesk.ts';
import { ComparedEvidence } from './ComparedEvidence.tsx';
import type { ComparedLighting } from './useComparedLight.ts';

/** A sentence that is a button: it shows on both maps what it speaks of. */
export const LitSentence = ({
  sentence,
  light,
  lighting: { lit, held, point, leave, press },
}: {
  readonly sentence: string;
  readonly light: ComparedLight;
  readonly lighting: ComparedLighting;
}) => (
  <li className={lit === light ? 'lit-sentence is-lit' : 'lit-sentence'}>
    <button
      type="button"
      aria-pressed={held === light}
      onClick={() => press(light)}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && point(light)}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && leave(light)}
      onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && point(light)}
      onBlur={() => leave(light)}
    >
      <span>{sentence}</span>
      <Eye size={16} aria-hidden="true" />
    </button>
    <ComparedEvidence light={light} />
  </li>
);
