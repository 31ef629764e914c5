import type { ColouredSign } from '../../domain/network/colouredMap.ts';
import type { Colours } from '../../picture/colours.ts';
import { colouredSample, SAMPLE_REACH } from '../../picture/page/colouredSample.ts';
import { SceneMarks } from '../canvas/SceneMarks.tsx';

/** An actor as it is on a coloured map. Decoration: the word beside it says the same. */
export const GroupSample = ({ sign, colours }: { readonly sign: ColouredSign; readonly colours: Colours }) => {
  const reach = sign.is === 'larger' ? SAMPLE_REACH.larger : SAMPLE_REACH.usual;
  return (
    <svg
      className="group-sample"
      width="24"
      height="24"
      viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`}
      aria-hidden="true"
      focusable="false"
    >
      <SceneMarks marks={colouredSample(sign, colours)} />
    </svg>
  );
};
