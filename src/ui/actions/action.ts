import type { LucideIcon } from 'lucide-react';
import { createElement } from 'react';
import type { Language } from '../../language/language.ts';
import type { MenuAction } from '../controls/Menu.tsx';

/** A key, and what is held down with it; without `shift` that makes no difference. */
export interface Key {
  readonly key: string;
  readonly ctrl?: true;
  readonly shift?: boolean;
}
/** What of a pressed key counts; Cmd counts as Ctrl. */
export interface Pressed {
  readonly key: string;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly ctrl: boolean;
}

/** Something that can be done, said once for menus, buttons, keyboard and the list of keys. `On` is what it is done with. */
export interface Action<On> {
  readonly words: (t: Language, on: On) => string;
  /** The language of its words, where that is another one. */
  readonly lang?: (t: Language) => string;
  readonly icon?: LucideIcon;
  readonly keys?: readonly Key[];
  /** What it would do now, more exactly than its words. */
  readonly hint?: (t: Language, on: On) => string;
  /** Where it has no meaning, it is not offered. */
  readonly isOffered?: (on: On) => boolean;
  /** It stays where it is, also while there is nothing to do. */
  readonly isEnabled?: (on: On) => boolean;
  /** Of what goes on until it is stopped: whether it does. */
  readonly isOn?: (on: On) => boolean;
  readonly run: (on: On) => void;
}
/** Actions by name, in the order in which a menu offers them. */
export type Actions<On> = { readonly [id: string]: Action<On> };

const ICON = { size: 18, 'aria-hidden': true } as const;

/** What a menu offers of these actions. */
export const menuOf = <On>(actions: Actions<On>, t: Language, on: On): readonly MenuAction[] =>
  Object.entries(actions)
    .filter(([, { isOffered }]) => isOffered?.(on) ?? true)
    .map(([id, { words, lang, icon, isEnabled, run }]) => ({
      id,
      label: words(t, on),
      ...(lang && { lang: lang(t) }),
      ...(icon && { icon: createElement(icon, ICON) }),
      ...(isEnabled && { isDisabled: !isEnabled(on) }),
      onChoose: () => run(on),
    }));

/** What a button with a drawing on it needs of an action. */
export const buttonOf = <On>({ words, icon, hint, isEnabled, isOn, run }: Action<On>, t: Language, on: On) => ({
  label: words(t, on),
  size: 20,
  ...(icon && { icon }),
  ...(hint && { title: hint(t, on) }),
  ...(isOn && { 'aria-pressed': isOn(on) }),
  ...(isEnabled && { disabled: !isEnabled(on) }),
  onClick: () => run(on),
});

export const isPressed = ({ keys = [] }: Pick<Action<never>, 'keys'>, pressed: Pressed): boolean =>
  keys.some(
    ({ key, ctrl = false, shift = pressed.shift }) =>
      key.toLowerCase() === pressed.key.toLowerCase() && ctrl === pressed.ctrl && !pressed.alt && shift === pressed.shift,
  );

/** Does what the key means here, and says whether it meant something. */
export const runByKey = <On>(actions: readonly Action<On>[], pressed: Pressed, on: On): boolean => {
  const action = actions.find((each) => isPressed(each, pressed));
  if (!action || action.isOffered?.(on) === false) return false;
  action.run(on);
  return true;
};

export const pressedIn = ({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): Pressed => ({
  key,
  shift: shiftKey,
  alt: altKey,
  ctrl: ctrlKey || metaKey,
});
