/** A snapshot opened to be read, a file taken into an open map, and erasing somebody everywhere. */
export const frozen = {
  heading: 'Foto',
};
