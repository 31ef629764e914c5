import {
  createContext,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Evidence } from '../../analysis/evidence.ts';
import { AS_USUAL, type Colouring } from '../../domain/network/colouredMap.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useObserved } from '../controls/useObserved.ts';

interface Held {
  /** Which sentence or answer is opened, and so stays lit; `FIRST` while nobody chose: then the first suggestion is, unless the map is coloured. */
  readonly id: string | null;
  readonly hold: (id: string | null) => void;
  readonly evidence: RefObject<Evidence | null>;
}
export const FIRST = 'first suggestion';
const HeldContext = createContext<Held>({ id: null, hold: () => undefined, evidence: { current: null } });

/** One thing of the panel at a time is opened, and lit on the map. `onHold` hears that another is. Another colour lets go of it. */
export const HeldProvider = ({ onHold, children }: { readonly onHold: () => void; readonly children: ReactNode }) => {
  const colours = useObserved(useDesk().colouring);
  const [chosen, choose] = useState<{ readonly id: string | null; readonly under: Colouring }>({ id: FIRST, under: AS_USUAL });
  const id = chosen.under === colours ? chosen.id : null;
  const evidence = useRef<Evidence | null>(null);
  const held = useMemo(() => {
    const hold = (next: string | null) => {
      choose({ id: next, under: next === FIRST ? AS_USUAL : colours });
      onHold();
    };
    return { id, hold, evidence };
  }, [id, colours, onHold]);
  return <HeldContext value={held}>{children}</HeldContext>;
};
export const useHeld = () => useContext(HeldContext);

/** The light of one sentence or answer (`isFirst` is open until something else is): a mouse that points at it lights it in passing, whoever opens it keeps it lit. */
export const useLight = (id: string, evidence: Evidence, isFirst = false) => {
  const { spotlight } = useDesk();
  const held = useHeld();
  const { evidence: kept } = held;
  const isHeld = held.id === id || (isFirst && held.id === FIRST);
  const canShow = evidence.actors.length + evidence.relations.length > 0;
  const isLit = useObserved(spotlight) === evidence && canShow;
  useEffect(() => {
    if (!isHeld || !canShow) return;
    kept.current = evidence;
    spotlight.set(evidence);
    return () => {
      if (kept.current === evidence) kept.current = null;
    };
  }, [isHeld, canShow, evidence, kept, spotlight]);
  // What is closed or gone from the panel does not stay lit on the map.
  // biome-ignore lint/correctness/useExhaustiveDependencies: closing it puts out its light as well
  useEffect(
    () => () => {
      if (spotlight.getSnapshot() === evidence) spotlight.set(kept.current);
    },
    [isHeld, evidence, kept, spotlight],
  );
  const underHand = {
    onPointerEnter: ({ pointerType }: PointerEvent) => {
      if (pointerType === 'mouse' && canShow) spotlight.set(evidence);
    },
    onPointerLeave: ({ pointerType }: PointerEvent) => {
      if (pointerType === 'mouse' && spotlight.getSnapshot() === evidence) spotlight.set(kept.current);
    },
  };
  return { isHeld, isLit, canShow, underHand, toggle: () => held.hold(isHeld ? null : id) };
};
