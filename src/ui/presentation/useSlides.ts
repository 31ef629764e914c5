import { useMemo } from 'react';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { judgementId } from '../../domain/judgement.ts';
import { lineMoments } from '../compare/timeLine/lineMoments.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useThought } from '../controls/useThought.ts';
import type { Step } from '../shell/step.ts';
import { firstSlide } from './slidePlace.ts';
import { type Slide, slidesOf } from './slides.ts';

const ANALYSE = { ask: 'analyse' } as const;

/** The slides of the map as it may be seen; those with answers come when they are thought out. */
export const useSlides = (seen: ActorMap): readonly Slide[] => {
  const desk = useDesk();
  const known = useMap(({ actors, judgements }) => ({ actors, judgements }));
  const { answer } = useThought(seen, seen.actors.size > 0 ? ANALYSE : null);
  return useMemo(() => {
    // What may be seen has ids of its own, in the same order.
    const own = [...known.actors.keys()];
    const judged = new Set(
      [...seen.actors.keys()].filter((_, i) => known.judgements.has(judgementId('possibleLink', [own[i] ?? '']))),
    );
    return slidesOf(seen, answer, lineMoments(seen, desk.today()), (actor: ActorId) => judged.has(actor));
  }, [seen, answer, known, desk]);
};

/** The key of the slide to begin with: that of the step, and of the moment that is compared there. */
export const useFirstSlide = (slides: readonly Slide[], seen: ActorMap, step: Step): string => {
  const { compare } = useDesk();
  const own = useMap(({ snapshots }) => snapshots);
  const { after } = compare.maps.getSnapshot();
  const at = after === 'now' ? -1 : [...own.keys()].indexOf(after);
  const id = [...seen.snapshots.keys()][at];
  const compared = slides.find(
    (slide) => slide.is === 'moment' && (id === undefined ? slide.moment.kind === 'now' : slide.moment.key === id),
  );
  return firstSlide(slides, step, compared?.key ?? null);
};
