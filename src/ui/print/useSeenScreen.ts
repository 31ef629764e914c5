import { useMemo } from 'react';
import type { Hiding } from '../../domain/fields.ts';
import type { RedactionChoice } from '../../domain/redactionChoice.ts';
import { useColouringAsSeen } from '../colouring/useColouringAsSeen.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useStand } from '../controls/useStand.ts';
import { ANALYSE, useThought } from '../controls/useThought.ts';
import { useComparedAsSeen } from '../handover/useComparedAsSeen.ts';
import { useRedacted } from '../redaction/useRedacted.ts';
import type { RedactionChosen } from '../redaction/useRedactionChoice.ts';
import { sortingOnScreen } from '../table/sortingOnScreen.ts';
import type { Printed, SeenScreen } from './printedMatter.ts';
import { useNetworkSeen } from './useNetworkSeen.ts';

/** Whatever was typed can be read on one of the screens. */
export const ON_SCREENS: readonly Hiding[] = ['actor', 'map', 'camp', 'area', 'district', 'snapshot', 'event', 'emptied'];

/** The screen, by which choice of who may be recognised it is so, and why something of it could not be thought out. */
interface Seen {
  readonly seen: SeenScreen & { readonly by: RedactionChoice };
  readonly failure: Error | null;
}

/** What is on the screen, as it may be seen. `thinks`: what has to be thought out about it is asked for. */
export const useSeenScreen = (of: Printed, { choice }: RedactionChosen, thinks: boolean): Seen => {
  const desk = useDesk();
  const language = useLanguage();
  const stand = useStand();
  const { map, choice: by } = useRedacted(choice, ON_SCREENS);
  const colouring = useColouringAsSeen(map);
  const { maps: compared } = useComparedAsSeen(map);
  const { beforeMap, afterMap, matches, before, after } = compared;
  const compare = useMemo(
    () =>
      thinks && (of === 'compare' || of === 'compareTable') && beforeMap
        ? { ask: 'compare' as const, before: beforeMap, matches }
        : null,
    [of, thinks, beforeMap, matches],
  );
  const { answer: analysis, failure: notAnalysed } = useThought(
    map,
    thinks && (of === 'areas' || of === 'insight') ? ANALYSE : null,
  );
  const { answer: comparison, failure: notCompared } = useThought(afterMap, compare);
  const { seen: network, failure: notInNetwork } = useNetworkSeen(of, map, thinks);
  const seen = useMemo(() => {
    const momentName = (id: typeof before | 'now') => (id && id !== 'now' && map.snapshots.get(id)?.name) || language.compare.now;
    return {
      by,
      ground: { map, stand, language },
      compared,
      names: { before: momentName(before), after: momentName(after) },
      analysis,
      comparison,
      sorting: sortingOnScreen(desk),
      colouring,
      network,
    };
  }, [map, by, desk, stand, language, compared, before, after, analysis, comparison, colouring, network]);
  return { seen, failure: notAnalysed ?? notCompared ?? notInNetwork };
};
