/** Whether the window is a phone's or a small tablet's, where the panel is a sheet over the map that begins folded. */
export const isNarrow = (): boolean => matchMedia('(max-width: 53.75rem)').matches;
