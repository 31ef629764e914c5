import type { SyntheticEvent } from 'react';

/** Whether something happens on the presentation itself: what is asked meanwhile stands before it. */
export const isOnStage = ({ target, currentTarget }: SyntheticEvent): boolean =>
  (target as Element).closest('dialog') === currentTarget.closest('dialog');
