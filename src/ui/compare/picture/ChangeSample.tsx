import type { ActorChange, RelationState } from '../../../analysis/compare/comparison.ts';
import { actorMarks } from '../../../picture/forms/actorMarks.ts';
import { relationMarks } from '../../../picture/forms/relationMarks.ts';
import type { Mark } from '../../../picture/scene.ts';
import { SceneMarks } from '../../canvas/SceneMarks.tsx';
import { changedActor, changedRelation } from './changeAppearances.ts';
import { signMarks } from './marks/changeItems.ts';
import type { MarkPalette } from './marks/changeMark.ts';
import { pillMarks } from './marks/pillMarks.ts';
import { useMarkPalette } from './useMarkPalette.ts';

const MIDDLE = { x: 0, y: 0 };
const PERSON = { kind: 'person', isKeyFigure: false, roles: [], at: { x: 10, y: 4 } } as const;
const ENDS = [
  { x: -40, y: 0 },
  { x: 40, y: 0 },
];
const TENSE: readonly RelationState[] = ['turnedTense', 'tensionStronger', 'tensionWeaker'];

/** An actor of which something differs, as in the picture. Decoration: the words beside it say the same. */
export const ActorSample = ({ state }: { readonly state: ActorChange['state'] }) => (
  <Sample marks={actorSampleMarks(state, useMarkPalette())} />
);
export const actorSampleMarks = (state: ActorChange['state'], palette: MarkPalette): readonly Mark[] => {
  const actor = actorMarks(PERSON, changedActor(state, palette), palette, palette.paper);
  return state === 'changed' ? actor : [...actor, ...signMarks(state, { x: -21, y: -8 }, 1.4, palette)];
};

/** A line that differs. */
export const LineSample = ({ state, isTension }: { readonly state: RelationState; readonly isTension: boolean }) => (
  <Sample marks={lineSampleMarks(state, isTension, useMarkPalette())} />
);
export const lineSampleMarks = (state: RelationState, isTension: boolean, palette: MarkPalette): readonly Mark[] => {
  const isTense = isTension || TENSE.includes(state);
  const style = { appearance: changedRelation(state, palette), colours: palette, contacts: 1, letters: 13 };
  const line = relationMarks(
    { type: isTense ? 'tension' : 'contact', strength: 2, certainty: 'seen', mutual: false },
    ENDS,
    isTense && state !== 'turnedTense' ? 0.7 : 0.5,
    style,
  );
  return state === 'turnedTense' ? line : [...line, ...signMarks(state, isTense ? { x: -16, y: 0 } : MIDDLE, 1.4, palette)];
};

/** The slip of paper beside an actor: what it was, what it is. */
export const WasIsSample = () => <Sample marks={wasIsSampleMarks(useMarkPalette())} />;
export const wasIsSampleMarks = (palette: MarkPalette): readonly Mark[] =>
  pillMarks({ was: [{ is: 'nothing' }], is: [{ is: 'role', role: 'link', isThere: true }] }, MIDDLE, 1.2, palette);

/** The room of a sample, around its middle, in map units. */
export const SAMPLE_SIZE = { width: 92, height: 52 } as const;

const Sample = ({ marks }: { readonly marks: readonly Mark[] }) => (
  <svg className="change-sample" width="46" height="26" viewBox="-46 -26 92 52" aria-hidden="true" focusable="false">
    <SceneMarks marks={marks} />
  </svg>
);
