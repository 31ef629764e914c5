import type { ColouredSign } from '../../domain/network/colouredMap.ts';
import { SIZES } from '../../domain/network/sizeOnMap.ts';
import { type Appearance, USUAL } from '../appearance.ts';
import type { Colours } from '../colours.ts';
import { actorMarks, groundMarks } from '../forms/actorMarks.ts';
import { groupLook } from '../groupLook.ts';
import { DISC_SHARE } from '../makeScene.ts';
import { mixed } from '../mixColours.ts';
import type { Mark } from '../scene.ts';

const SAMPLE = { kind: 'person', isKeyFigure: false, roles: [], at: { x: 0, y: 0 } } as const;
const ASIDE: Appearance = { back: 'aside', sign: 'none' };
/** Around a sample, in map units. */
export const SAMPLE_REACH = { usual: 22, larger: 36 } as const;

/** An actor as it is drawn for that, around the origin. */
export const colouredSample = (sign: ColouredSign, colours: Colours): readonly Mark[] => {
  switch (sign.is) {
    case 'group':
      return person(groupLook(sign.group.code, colours), colours);
    case 'aside':
      return person(ASIDE, colours);
    case 'larger':
      return [
        ...groundMarks(
          SAMPLE,
          { disc: SIZES[1] ?? SIZES[0] } as Appearance,
          colours,
          false,
          mixed(colours.sheet, colours.accent, DISC_SHARE),
        ),
        ...person({ ...USUAL, sign: 'none' }, colours),
      ];
  }
};

const person = (appearance: Appearance, colours: Colours): readonly Mark[] =>
  actorMarks(SAMPLE, appearance, colours, colours.sheet);
