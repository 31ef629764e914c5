import type { Colours } from '../../picture/colours.ts';
import { CAMP_COLOURS } from '../../picture/forms/campPattern.ts';
import { roleColours } from './palette.ts';

/** The colours of a drawing that is part of the page: it follows the page's style sheet by itself. Nothing can be mixed from them. */
export const PAGE_COLOURS: Colours = {
  paper: 'var(--paper)',
  sheet: 'var(--sheet)',
  ink: 'var(--ink)',
  inkSoft: 'var(--ink-2)',
  inkLit: 'var(--ink-lit)',
  inkBack: 'var(--ink-back)',
  lineBack: 'var(--line-back)',
  kinds: { person: 'var(--person)', group: 'var(--group)', organisation: 'var(--organisation)' },
  glyph: 'var(--edge)',
  accent: 'var(--accent)',
  tension: 'var(--tension)',
  relation: ['var(--relation-1)', 'var(--relation-2)', 'var(--relation-3)'],
  roles: roleColours,
  onRole: 'var(--on-role)',
  tagged: roleColours,
  camps: Array.from({ length: CAMP_COLOURS }, (_, i) => `var(--camp-${i})`),
  hull: 0,
  hullLine: 1,
};
