import { ROLES, type Role } from '../../domain/role.ts';

/** The colours and the typeface that the picture is drawn with, read from the style of the page. */
export interface Palette {
  readonly paper: string;
  readonly sheet: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly accent: string;
  readonly tension: string;
  /** Of relations by strength 1, 2, 3. */
  readonly relation: readonly [string, string, string];
  readonly roles: { readonly [R in Role]: string };
  readonly camps: readonly string[];
  readonly font: string;
}

export const CAMP_COLOURS = 6;

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
export const roleColour = (role: Role): string => `var(${ROLE_VARIABLE[role]})`;

export const readPalette = (element: Element): Palette => {
  const style = getComputedStyle(element);
  const colour = (name: string, instead = '#555') => style.getPropertyValue(name).trim() || instead;
  return {
    paper: colour('--paper', '#fff'),
    sheet: colour('--sheet', '#fff'),
    ink: colour('--ink', '#111'),
    inkSoft: colour('--ink-2'),
    accent: colour('--accent'),
    tension: colour('--tension'),
    relation: [colour('--relation-1'), colour('--relation-2'), colour('--relation-3')],
    roles: Object.fromEntries(ROLES.map((role) => [role, colour(ROLE_VARIABLE[role])])) as Palette['roles'],
    camps: Array.from({ length: CAMP_COLOURS }, (_, i) => colour(`--camp-${i}`)),
    font: getComputedStyle(document.body).fontFamily,
  };
};

/** Calls when the page goes from light to dark or back. */
export const onModeChange = (listener: () => void): (() => void) => {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-mode'] });
  const preference = matchMedia('(prefers-color-scheme: dark)');
  preference.addEventListener('change', listener);
  return () => {
    observer.disconnect();
    preference.removeEventListener('change', listener);
  };
};
