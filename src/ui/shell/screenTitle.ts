import type { FirstLanguage } from '../../language/language.ts';
import { type Route, stepOf } from './route.ts';

/** What the browser calls the page that is on screen: where one is, in the program's own words, never what somebody typed. */
export const screenTitle = ({ shell: t }: FirstLanguage, place: Route): string => {
  const name = t.productName;
  if (place.page === 'library') return [t.back, name].join(TITLE_DASH);
  if (place.page === 'help') return [t.help, name].join(TITLE_DASH);
  if (place.page === 'exercise') return [t.exercise, name].join(TITLE_DASH);
  if (place.page === 'onScreen') return [t.onScreen, name].join(TITLE_DASH);
  if (place.page !== 'map') return [t[place.page], name].join(TITLE_DASH);
  if (place.beside) return [t.beside, name].join(TITLE_DASH);
  if (place.presents) return [t.presenting, name].join(TITLE_DASH);
  return [
    ...(place.view === 'map' ? [] : [t.view[place.view]]),
    t.step[stepOf(place)],
    ...(place.snapshot === undefined ? [] : [t.ofSnapshot]),
    name,
  ].join(TITLE_DASH);
};

const TITLE_DASH = ' – ';
