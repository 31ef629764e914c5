const part = {
  figures: 'Sleutelfiguren',
  attention: 'Aandacht nodig',
  course: 'Verloop',
  gaps: 'Witte vlekken',
  questions: 'Hoofdvragen',
};

/** The view Netwerk: its parts, and what is said in short beside them. */
export const network = {
  parts: 'Onderdelen van het netwerk',
  part,
  inShort: 'Het netwerk in het kort',
};
