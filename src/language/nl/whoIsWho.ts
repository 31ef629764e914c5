/** Who on an older map is who on a newer one. */
export const whoIsWho = {
  heading: 'Wie is wie',
};
