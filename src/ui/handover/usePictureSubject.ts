import { useMemo, useState } from 'react';
import type { Comparison } from '../../analysis/compare/comparison.ts';
import type { Hiding } from '../../domain/fields.ts';
import type { SnapshotId } from '../../domain/identifiers.ts';
import { mapsOnTheirDays } from '../../domain/mapsOnTheirDays.ts';
import type { RedactionChoice } from '../../domain/redactionChoice.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { snapshotsInOrder } from '../../domain/timeLine.ts';
import { EMPTY_DRAWING } from '../../picture/drawing.ts';
import type { MomentKey } from '../../workspace/compareDesk.ts';
import { followable } from '../../workspace/followable.ts';
import { observed } from '../../workspace/observable.ts';
import { areaDrawing } from '../areas/areaShapes.ts';
import { useColouringAsSeen } from '../colouring/useColouringAsSeen.ts';
import { useAnswer } from '../controls/useAnswer.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { ANALYSE, useThought } from '../controls/useThought.ts';
import { useRedacted } from '../redaction/useRedacted.ts';
import { areasSubject } from './areasSubject.ts';
import { comparisonSubject, mapSubject, type PictureSubject } from './pictureSubject.ts';
import { useComparedAsSeen } from './useComparedAsSeen.ts';

/** What a picture can be of besides a snapshot. */
export type PictureOf = 'now' | 'difference' | 'areas';

const NOTHING_ASKED = followable<Comparison>(() => null);
const NOT_OPENED = observed<Snapshot | null>(null);
/** The typed words that can be read on it, and on a map of neighbourhoods. */
const HELD: readonly Hiding[] = ['actor', 'map', 'camp', 'snapshot', 'emptied'];
const HELD_OF_AREAS: readonly Hiding[] = ['map', 'area'];
/** Blank, while what the picture is of is thought about. */
const BLANK: PictureSubject = { drawing: EMPTY_DRAWING, title: '', issue: '', alt: '', legend: () => [] };

/** What the picture is of, of all that it can be of, as it may be seen. Nothing of it that takes thinking is asked before it is chosen. */
export const usePictureSubject = (recognisable: RedactionChoice, start: PictureOf) => {
  const desk = useDesk();
  const language = useLanguage();
  const t = language.handover.picture;
  // Ids of what may be seen change with who is hidden: a snapshot is kept by its place in time.
  const [chosen, setChosen] = useState<string>(start);
  const areas = useMap(({ areas, areaProfiles }) => ({ areas, areaProfiles }));
  const hasAreas = useMemo(() => (areaDrawing(areas)?.shapes.length ?? 0) > 0, [areas]);
  const kinds = chosen === 'areas' && hasAreas ? HELD_OF_AREAS : HELD;
  const { map, choice, isCurrent } = useRedacted(recognisable, kinds);
  const colouring = useColouringAsSeen(map);
  const moments = useMemo(() => snapshotsInOrder(map), [map]);
  const opened = useObserved(desk.opened?.snapshot ?? NOT_OPENED);
  const compared = useComparedAsSeen(map);
  const options = [
    { value: 'now', label: desk.isFrozen ? t.opened : t.now },
    ...(compared.answer ? [{ value: 'difference', label: t.difference }] : []),
    ...(hasAreas ? [{ value: 'areas', label: t.areas.option }] : []),
    ...moments.map(({ name }, i) => ({ value: String(i), label: t.snapshot(name) })),
  ];
  const of = options.some(({ value }) => value === chosen) ? chosen : 'now';
  const { answer: comparison, state } = useAnswer(() => (of === 'difference' && compared.answer) || NOTHING_ASKED);
  const { answer: analysis, failure } = useThought(map, of === 'areas' ? ANALYSE : null);
  const subject = useMemo((): PictureSubject | null => {
    if (of === 'difference') {
      const { maps } = compared;
      const momentOf = (id: MomentKey | null) => (id === null || id === 'now' ? undefined : map.snapshots.get(id as SnapshotId));
      const names = { before: momentOf(maps.before)?.name ?? '', after: momentOf(maps.after)?.name ?? language.compare.now };
      return comparison && comparisonSubject(maps, comparison, names, language, momentOf(maps.after)?.date);
    }
    if (of === 'areas') return analysis && areasSubject(map, analysis.coverage, language);
    const snapshot = moments[Number(of)];
    const then = snapshot && mapsOnTheirDays(map).get(snapshot.id);
    return mapSubject(then ?? map, language, (snapshot ?? opened)?.date, colouring);
  }, [of, opened, compared, comparison, analysis, moments, map, language, colouring]);
  return {
    map,
    kinds,
    /** By whom it may be known, and whether that is as was last chosen. */
    level: choice.level,
    isCurrent,
    subject: subject ?? BLANK,
    isThere: subject !== null,
    problem: failure ? language.insight.failed : state === 'failed' ? language.presentation.failed : null,
    /** Where a neighbourhood lies tells which it is: it is hidden with its name. */
    areAreasHidden: of === 'areas' && analysis !== null && subject === null,
    of,
    options,
    choose: setChosen,
  };
};
