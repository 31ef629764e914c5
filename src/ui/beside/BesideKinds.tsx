import { useId } from 'react';
import { BESIDE_KINDS, countBeside } from '../../domain/together/besideEachOther.ts';
import { actorMarks } from '../../picture/forms/actorMarks.ts';
import type { Mark } from '../../picture/scene.ts';
import { SceneMarks } from '../canvas/SceneMarks.tsx';
import { signMarks } from '../compare/picture/marks/changeItems.ts';
import type { MarkPalette } from '../compare/picture/marks/changeMark.ts';
import { pillMarks } from '../compare/picture/marks/pillMarks.ts';
import { useMarkPalette } from '../compare/picture/useMarkPalette.ts';
import { Choice } from '../controls/Choice.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { actorOf } from './besideAppearances.ts';
import type { ShownKind } from './besideItems.ts';
import type { BesideView } from './useBeside.ts';

/** What each looks like and how often it occurs; chosen, it is looked at alone. Legend and filter in one. */
export const BesideKinds = ({
  view,
  kind,
  onChoose,
}: {
  readonly view: BesideView;
  readonly kind: ShownKind;
  readonly onChoose: (kind: ShownKind) => void;
}) => {
  const { beside: t } = useLanguage();
  const palette = useMarkPalette();
  const name = useId();
  const counts = countBeside(view.beside);
  const all = { actors: view.beside.actors.size, lines: view.beside.lines.size };
  return (
    <div className="beside-kinds" role="radiogroup" aria-label={t.kinds}>
      {(['all', ...BESIDE_KINDS] as const).map((each) => {
        const { actors, lines } = each === 'all' ? all : counts[each];
        return (
          <Choice
            key={each}
            type="radio"
            name={name}
            checked={each === kind}
            onChange={() => onChoose(each)}
            spoken={t.kindSaid(t.kind[each], actors, lines)}
          >
            {each !== 'all' && <Sample marks={sampleOf(each, palette)} isWide={each === 'differs'} />}
            {t.kind[each]} <b>{each === 'differs' ? actors + lines : actors}</b>
          </Choice>
        );
      })}
    </div>
  );
};

const PERSON = { kind: 'person', isKeyFigure: false, roles: [], at: { x: 8, y: 0 } } as const;
const MIDDLE = { x: 0, y: 0 };

export const sampleOf = (kind: (typeof BESIDE_KINDS)[number], palette: MarkPalette): readonly Mark[] => {
  if (kind === 'differs')
    return pillMarks(
      { was: [{ is: 'role', role: 'link', isThere: true }], is: [{ is: 'nothing' }], areBeside: true },
      MIDDLE,
      1.2,
      palette,
    );
  const actor = actorMarks(PERSON, actorOf(kind, palette), palette, palette.paper);
  return kind === 'both' ? actor : [...actor, ...signMarks(kind, { x: -23, y: 0 }, 1.4, palette)];
};

/** The room of a sample, around the origin, in map units. */
export const sampleRoom = (kind: (typeof BESIDE_KINDS)[number]) => ({ width: kind === 'differs' ? 84 : 76, height: 52 });

/** Decoration: the words beside it say the same. */
const Sample = ({ marks, isWide }: { readonly marks: readonly Mark[]; readonly isWide: boolean }) => (
  <svg
    width={isWide ? 40 : 36}
    height="26"
    viewBox={isWide ? '-42 -26 84 52' : '-38 -26 72 52'}
    aria-hidden="true"
    focusable="false"
  >
    <SceneMarks marks={marks} />
  </svg>
);
