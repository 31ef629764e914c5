/** From the base of one line of words to that of the next, as a share of the size of their letters. */
export const LINE_HEIGHT = 1.18;
