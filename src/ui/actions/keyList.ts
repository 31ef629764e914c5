import type { Language } from '../../language/language.ts';
import type { Action } from './action.ts';
import { clipboardActions } from './clipboardActions.ts';
import { drawingActions } from './drawingActions.ts';
import { moreActions } from './moreActions.ts';
import { pageActions } from './pageActions.ts';
import { presentAction } from './presentAction.ts';
import { viewActions } from './viewActions.ts';

type Lines<List> = { readonly [Line in keyof List]: readonly Pick<Action<never>, 'keys' | 'words'>[] };

const { open, nextRelation, previousRelation, toggleSelected, newActor, drawRelation, rename, remove, menu } = drawingActions;
const { copy, cut, paste, selectAll } = clipboardActions;
const view = [viewActions.zoomIn, viewActions.zoomOut, viewActions.fit];

/** What the keys of each line of the list do; where nothing is named, they go somewhere. */
export const KEY_LINES: Lines<Language['shell']['shortcutList']> = {
  tab: [],
  arrows: [],
  open: [open],
  toggleSelected: [toggleSelected],
  newActor: [newActor],
  drawRelation: [drawRelation],
  rename: [rename],
  relations: [nextRelation, previousRelation],
  move: [],
  remove: [remove],
  menu: [menu],
  selectAll: [selectAll],
  clipboard: [copy, cut, paste],
  view,
  undo: [pageActions.undo, pageActions.redo],
  toQuickAdd: [pageActions.toQuickAdd],
  print: [moreActions.print],
  present: [presentAction],
};
export const SNAPSHOT_KEY_LINES: Lines<Language['frozen']['shortcutList']> = {
  tab: [],
  arrows: [],
  open: [open],
  toggleSelected: [toggleSelected],
  relations: [nextRelation, previousRelation],
  letters: [],
  menu: [menu],
  selectAndCopy: [selectAll, copy],
  view,
  print: [moreActions.print],
  present: [presentAction],
};

/** The list of keys, in words. */
export const keyList = ({ shell, frozen }: Language, isFrozen: boolean): readonly (readonly [keys: string, what: string])[] =>
  Object.values(isFrozen ? frozen.shortcutList : shell.shortcutList);
