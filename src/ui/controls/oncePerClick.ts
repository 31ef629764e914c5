import type { MouseEvent } from 'react';

/**
 * For what is pressed in a list, where something else comes under the pointer: the second click of a double one does nothing. The
 * browser tells which that is, by place and by the pace somebody chose, however late it is heard; two clicks on two rows are two deeds.
 */
export const oncePerClick =
  (deed: () => void) =>
  ({ detail }: Pick<MouseEvent, 'detail'>): void => {
    if (detail < 2) deed();
  };
