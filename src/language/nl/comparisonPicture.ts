/** The picture of a comparison: fading, two beside each other, the marks and their legend. */
export const comparisonPicture = {
  heading: 'Beeld van de vergelijking',
};
