import { pastedShape } from '../../formats/pastedText.ts';

/** Whether pasted text is a list or a table rather than one name: it has a tab, or more than one line with something on it. */
export const isPastedList = (text: string): boolean => pastedShape(text) !== 'line';
