import type { FocusEvent } from 'react';

/** Whether a field lost the focus only because another window came before this one: then nobody left the field. */
export const isWindowLeft = ({ currentTarget }: FocusEvent): boolean =>
  !document.hasFocus() || document.activeElement === currentTarget;
