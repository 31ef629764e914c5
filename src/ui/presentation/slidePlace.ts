import type { Step } from '../shell/step.ts';
import { SLIDE_PARTS, type Slide, type SlidePart } from './slides.ts';

type Keyed = Pick<Slide, 'key' | 'part'>;

/** The first slide of a part, before it is known which that is. */
const firstOf = (part: SlidePart): string => `${part}:`;

/** Which slide to begin with at a step of the map; `compared` is the one of the moment that is compared. */
export const firstSlide = (slides: readonly Keyed[], step: Step, compared: string | null): string => {
  const has = (part: SlidePart) => slides.some((slide) => slide.part === part);
  switch (step) {
    case 'draw':
      return firstOf('map');
    case 'interpret':
      return firstOf(has('roles') ? 'roles' : has('camps') ? 'camps' : 'map');
    case 'insight':
      return firstOf(has('together') ? 'together' : 'answers');
    case 'compare':
      return compared ?? firstOf(has('timeLine') ? 'timeLine' : 'map');
  }
};

/** Where a slide is now. Of one that is not there (yet, or any more) it is the first of its part, else the last before that part. */
export const placeOf = (slides: readonly Keyed[], key: string): number => {
  const at = slides.findIndex((slide) => slide.key === key);
  if (at >= 0) return at;
  const part = partOf(key);
  const first = slides.findIndex((slide) => slide.part === part);
  if (first >= 0) return first;
  const order = SLIDE_PARTS.indexOf(part);
  return Math.max(
    0,
    slides.findLastIndex((slide) => SLIDE_PARTS.indexOf(slide.part) < order),
  );
};

const partOf = (key: string): SlidePart => SLIDE_PARTS.find((part) => key.startsWith(firstOf(part))) ?? 'map';

/** The parts that there are, each with its slides. */
export const partsOf = <S extends Keyed>(
  slides: readonly S[],
): readonly { readonly part: SlidePart; readonly from: number; readonly slides: readonly S[] }[] =>
  SLIDE_PARTS.flatMap((part) => {
    const from = slides.findIndex((slide) => slide.part === part);
    return from < 0 ? [] : [{ part, from, slides: slides.filter((slide) => slide.part === part) }];
  });
