/** Snapshots and events: the line, the list, and what is asked when one is made. */
export const timeLine = {
  heading: 'Tijdlijn',
  copyKept: 'De kopie staat bij Kaarten.',
};
