import { KEY_FIGURE_KINDS, type KeyFigureStatus, TASKS } from '../domain/keyFigure.ts';
import type { AgreementState, GroupCode } from '../domain/network/colouring.ts';
import type { Appearance } from './appearance.ts';
import type { Colours } from './colours.ts';
import { type GroupSign, PLAIN_SIGNS } from './forms/groupSigns.ts';
import { mixed } from './mixColours.ts';

/**
 * How the actors of a group look: filled, quietly tinted, or with a broken outline, and with a sign, so that who sees no hues and who prints in
 * grey tells them apart. Whom it does not apply to is a blank shape.
 */
export const groupLook = (code: GroupCode, colours: Colours): Appearance => {
  const { roles, inkSoft } = colours;
  switch (code.of) {
    case 'role':
      return quiet(roles[code.role], code.role, colours);
    case 'camp':
      return inTurn(code.order, colours);
    case 'kind':
      return inTurn(KEY_FIGURE_KINDS.indexOf(code.kind), colours);
    case 'task':
      return inTurn(TASKS.indexOf(code.task), colours);
    case 'area':
      return inTurn(code.turn, colours);
    case 'status':
      return STATUS[code.status](colours);
    case 'agreement':
      return AGREEMENT[code.agreement](colours);
    case 'several':
      return quiet(inkSoft, 'several', colours);
    case 'others':
      return quiet(inkSoft, 'more', colours);
    case 'noCamp':
      return quiet(inkSoft, 'more', colours);
    case 'unsaid':
      return broken(inkSoft, 'question', colours);
    case 'left':
      return open(inkSoft, 'cross', colours);
    case 'none':
      return open(mixed(colours.paper, inkSoft, BLANK), 'none', colours);
  }
};

/** How much of the colour is in a quiet fill, and of the ink in a blank outline. */
const TINT = 0.2;
const BLANK = 0.75;

const full = (colour: string, sign: GroupSign | 'none', { sheet }: Colours): Appearance => ({
  fill: colour,
  line: colour,
  sign,
  signInk: sheet,
});
const quiet = (colour: string, sign: GroupSign, { sheet }: Colours): Appearance => ({
  fill: mixed(sheet, colour, TINT),
  line: colour,
  sign,
  signInk: colour,
});
const open = (colour: string, sign: GroupSign | 'none', { sheet }: Colours): Appearance => ({
  fill: sheet,
  line: colour,
  sign,
  signInk: colour,
});
const broken = (colour: string, sign: GroupSign | 'none', colours: Colours): Appearance => ({
  ...open(colour, sign, colours),
  isDashed: true,
});

/** Each its own sign in a colour: quiet in the first round of signs, filled in the next. */
const inTurn = (turn: number, colours: Colours): Appearance => {
  const colour = colours.camps[turn % Math.max(1, colours.camps.length)] ?? colours.inkSoft;
  const sign = PLAIN_SIGNS[turn % PLAIN_SIGNS.length] ?? 'disc';
  return Math.floor(turn / PLAIN_SIGNS.length) % 2 === 0 ? quiet(colour, sign, colours) : full(colour, sign, colours);
};

const STATUS: { readonly [S in KeyFigureStatus]: (colours: Colours) => Appearance } = {
  active: (colours) => full(colours.roles.mover, 'none', colours),
  candidate: (colours) => broken(colours.roles.link, 'none', colours),
  paused: (colours) => quiet(colours.roles.follower, 'pause', colours),
  left: (colours) => open(colours.inkSoft, 'cross', colours),
};
/** One accent, for what is up to whoever keeps contact; no colour that would praise or blame who is spoken to. */
const AGREEMENT: { readonly [A in AgreementState]: (colours: Colours) => Appearance } = {
  kept: (colours) => quiet(colours.inkSoft, 'disc', colours),
  late: (colours) => quiet(colours.accent, 'clock', colours),
  never: (colours) => quiet(colours.accent, 'question', colours),
  over: (colours) => broken(colours.accent, 'bar', colours),
  away: (colours) => open(colours.inkSoft, 'pause', colours),
  nothing: (colours) => open(colours.inkSoft, 'ring', colours),
};
