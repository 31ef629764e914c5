/** Showing the time line full screen, without names. */
export const presentation = {
  heading: 'Presenteren',
};
