import { useMemo } from 'react';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useStand } from '../controls/useStand.ts';
import { useThought } from '../controls/useThought.ts';
import { useComparedAsSeen } from '../handover/useComparedAsSeen.ts';
import { useRedacted } from '../redaction/useRedacted.ts';
import type { RedactionChosen } from '../redaction/useRedactionChoice.ts';
import { sortingOnScreen } from '../table/sortingOnScreen.ts';
import type { Printed, SeenScreen } from './printedMatter.ts';

const ANALYSE = { ask: 'analyse' } as const;

/** What is on the screen, as it may be seen. `thinks`: what has to be thought out about it is asked for. */
export const useSeenScreen = (of: Printed, { choice }: RedactionChosen, thinks: boolean): SeenScreen => {
  const desk = useDesk();
  const language = useLanguage();
  const stand = useStand();
  const { map } = useRedacted(choice);
  const { maps: compared } = useComparedAsSeen(map);
  const { beforeMap, afterMap, matches, before, after } = compared;
  const compare = useMemo(
    () =>
      thinks && (of === 'compare' || of === 'compareTable') && beforeMap
        ? { ask: 'compare' as const, before: beforeMap, matches }
        : null,
    [of, thinks, beforeMap, matches],
  );
  const { answer: analysis } = useThought(map, thinks && (of === 'areas' || of === 'insight') ? ANALYSE : null);
  const { answer: comparison } = useThought(afterMap, compare);
  return useMemo(() => {
    const momentName = (id: typeof before | 'now') => (id && id !== 'now' && map.snapshots.get(id)?.name) || language.compare.now;
    return {
      ground: { map, stand, language },
      compared,
      names: { before: momentName(before), after: momentName(after) },
      analysis,
      comparison,
      sorting: sortingOnScreen(desk),
    };
  }, [map, desk, stand, language, compared, before, after, analysis, comparison]);
};
