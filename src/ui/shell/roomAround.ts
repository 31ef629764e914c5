import type { Insets } from '../canvas/canvasView.ts';
import type { Screen } from '../controls/screen.ts';

/** Room around the drawing that the switches on it, tools and quick add take, in pixels. */
const INSETS: { readonly [S in Screen]: Insets } = {
  wide: { top: 64, right: 8, bottom: 84, left: 72 },
  sheet: { top: 12, right: 16, bottom: 56, left: 16 },
  beside: { top: 12, right: 16, bottom: 12, left: 60 },
  stacked: { top: 16, right: 16, bottom: 12, left: 60 },
};
const TOOL_WORDS = 100;
/** What a line that says how to go on takes above the footer of the exercise. */
const STATUS = 44;
/** What the numbers of a joint map take below it. */
const NUMBERS = 64;
/** In the exercise the panel lies over the map. */
const PANEL = 376;

/** That room, which is larger on a wide screen where nobody draws, and what a keyboard on the screen lies over. */
export const roomAround = (
  lies: Screen,
  tools: 'none' | 'bare' | 'inWords',
  drawing: HTMLElement | null,
  isJoined: boolean,
  /** While the exercise goes on one adds below the map, and the panel lies over it. */
  exercise: 'none' | 'open' | 'underPanel',
): Insets => {
  if (lies === 'wide') {
    const { top, right, bottom, left } = INSETS.wide;
    const numbers = isJoined ? NUMBERS : 0;
    const besides = tools === 'none' ? 8 : left + (tools === 'inWords' ? TOOL_WORDS : 0);
    if (exercise !== 'none')
      return {
        top,
        right: exercise === 'underPanel' ? PANEL : right,
        bottom: Math.max(numbers || STATUS, saidBelow(drawing)),
        left: besides,
      };
    return { top, right, bottom: tools === 'none' ? numbers || 8 : bottom + numbers, left: besides };
  }
  const insets = INSETS[lies];
  const seen = window.visualViewport;
  if (!drawing || !seen || seen.scale > 1.01) return insets;
  const { top, bottom } = drawing.getBoundingClientRect();
  return {
    ...insets,
    top: insets.top + Math.max(0, seen.offsetTop - top),
    bottom: insets.bottom + Math.max(0, bottom - seen.offsetTop - seen.height),
  };
};

/** What is said over the bottom of the drawing takes room there: what to do, and that the time is up. */
const saidBelow = (drawing: HTMLElement | null): number => {
  const said = drawing?.parentElement?.querySelector('.bottom-bar');
  if (!drawing || !said || said.clientHeight === 0) return 0;
  return drawing.getBoundingClientRect().bottom - said.getBoundingClientRect().top;
};
