import { ROLES, type Role } from '../../domain/role.ts';
import type { Colours } from '../../picture/colours.ts';
import { CAMP_COLOURS } from '../../picture/forms/campPattern.ts';

/** The colours and the typeface that the picture is drawn with, read from the style of the page. */
export interface Palette extends Colours {
  /** How far badges and marks step back: under the hand, under the spotlight, and who is taken out for a moment. */
  readonly stepped: { readonly [S in SteppedBack]: number };
  readonly font: string;
}

export type SteppedBack = 'back' | 'far' | 'absent';

const ROLE_VARIABLE: { readonly [R in Role]: string } = {
  pusher: '--pusher',
  follower: '--follower',
  link: '--link',
  mover: '--mover',
  silentMiddle: '--middle',
  bridgeBuilder: '--bridge',
  scapegoat: '--scapegoat',
};
/** For drawings that are part of the page rather than of the picture. */
export const roleColours = Object.fromEntries(ROLES.map((role) => [role, `var(${ROLE_VARIABLE[role]})`])) as Palette['roles'];

/**
 * Reads colours as the page shows them: a name of the system's, a mixture or a theme's own notation comes out as plain red, green
 * and blue, which every canvas understands.
 */
export const readColours = <T>(read: (colour: (name: string, instead?: string) => string) => T): T => {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.hidden = true;
  probe.style.setProperty('forced-color-adjust', 'none');
  const style = getComputedStyle(probe);
  const colours = read((name, instead = '#555') => {
    probe.style.color = `var(${name}, ${instead})`;
    return style.color;
  });
  probe.remove();
  return colours;
};

export const readPalette = (): Palette => {
  const style = getComputedStyle(document.documentElement);
  const part = (name: string) => Number.parseFloat(style.getPropertyValue(name));
  return readColours((colour) => ({
    paper: colour('--paper', '#fff'),
    sheet: colour('--sheet', '#fff'),
    ink: colour('--ink', '#111'),
    inkSoft: colour('--ink-2'),
    inkBack: colour('--ink-back'),
    lineBack: colour('--line-back'),
    inkLit: colour('--ink-lit'),
    kinds: {
      person: colour('--person', '#fff'),
      group: colour('--group', '#fff'),
      organisation: colour('--organisation', '#fff'),
    },
    glyph: colour('--edge', '#111'),
    accent: colour('--accent'),
    tension: colour('--tension'),
    relation: [colour('--relation-1'), colour('--relation-2'), colour('--relation-3')],
    roles: Object.fromEntries(ROLES.map((role) => [role, colour(ROLE_VARIABLE[role])])) as Palette['roles'],
    tagged: Object.fromEntries(ROLES.map((role) => [role, colour('--tagged', roleColours[role])])) as Palette['tagged'],
    camps: Array.from({ length: CAMP_COLOURS }, (_, i) => colour(`--camp-${i}`)),
    onRole: colour('--on-role', '#fff'),
    hull: part('--hull'),
    hullLine: part('--hull-line'),
    stepped: { back: part('--back'), far: part('--far'), absent: part('--absent') },
    font: getComputedStyle(document.body).fontFamily,
  }));
};

/** Calls when the page goes from light to dark or back, or the system asks for its own colours or for more contrast. */
export const onModeChange = (listener: () => void): (() => void) => {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-mode'] });
  const wishes = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'].map((one) =>
    matchMedia(one),
  );
  for (const wish of wishes) wish.addEventListener('change', listener);
  return () => {
    observer.disconnect();
    for (const wish of wishes) wish.removeEventListener('change', listener);
  };
};
