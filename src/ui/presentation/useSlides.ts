import { useMemo } from 'react';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { judgementId } from '../../domain/judgement.ts';
import { snapshotsAsSeen } from '../../domain/snapshotsAsSeen.ts';
import { lineMoments } from '../compare/timeLine/lineMoments.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { ANALYSE, useThought } from '../controls/useThought.ts';
import type { Step } from '../shell/step.ts';
import { firstSlide } from './slidePlace.ts';
import { type Slide, slidesOf } from './slides.ts';

/** The slides of the map as it may be seen, `whole` with what fewer drew than is shown of it; those with answers come when they are thought out. */
export const useSlides = (seen: ActorMap, whole: ActorMap = seen): readonly Slide[] => {
  const desk = useDesk();
  const { answer, failure } = useThought(seen, seen.actors.size > 0 ? ANALYSE : null);
  return useMemo(() => {
    const isJudged = (actor: ActorId) => seen.judgements.has(judgementId('possibleLink', [actor]));
    return slidesOf(seen, answer, lineMoments(seen, desk.today()), isJudged, failure !== null, whole);
  }, [seen, whole, answer, failure, desk]);
};

/** The key of the slide to begin with: that of the step, and of the moment that is compared there. */
export const useFirstSlide = (slides: readonly Slide[], seen: ActorMap, step: Step): string => {
  const { compare } = useDesk();
  const own = useMap(({ snapshots, events }) => ({ snapshots, events }));
  const { after } = compare.maps.getSnapshot();
  const id = after === 'now' ? undefined : snapshotsAsSeen(own, seen).get(after);
  const compared = slides.find(
    (slide) => slide.is === 'moment' && (id === undefined ? slide.moment.kind === 'now' : slide.moment.key === id),
  );
  return firstSlide(slides, step, compared?.key ?? null);
};
