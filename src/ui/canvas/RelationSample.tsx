import type { Strength } from '../../domain/quantities.ts';
import type { Certainty, RelationType } from '../../domain/relation.ts';
import { USUAL } from '../../picture/appearance.ts';
import { relationMarks } from '../../picture/forms/relationMarks.ts';
import { PAGE_COLOURS } from './pageColours.ts';
import { SceneMarks } from './SceneMarks.tsx';

const [WIDTH, HEIGHT, END] = [44, 14, 3];
const POINTS = [
  { x: END, y: HEIGHT / 2 },
  { x: WIDTH - END, y: HEIGHT / 2 },
];
const STYLE = { appearance: USUAL, colours: PAGE_COLOURS, contacts: 1, letters: 13 };

/** A short piece of line as relations are drawn on the map. Decoration: the word beside it says the same. */
export const RelationSample = ({
  type = 'contact',
  certainty = 'seen',
  strength = 2,
}: {
  readonly type?: RelationType;
  readonly certainty?: Certainty;
  readonly strength?: Strength;
}) => (
  <svg
    className="relation-sample"
    width={WIDTH}
    height={HEIGHT}
    viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    aria-hidden="true"
    focusable="false"
  >
    <SceneMarks marks={relationMarks({ type, certainty, strength, mutual: false }, POINTS, 0.5, STYLE)} />
  </svg>
);
