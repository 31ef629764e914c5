/** What becomes of keeping the program itself on the device, and of its newer versions. */
export const keeping = {
  waits: 'Er is een nieuwe versie.',
  taken: 'In een ander tabblad werkt de nieuwe versie al.',
  update: 'Bijwerken',
  later: 'Later',
  kept: 'Schakelkaart werkt op dit apparaat nu ook zonder netwerk.',
  noRoom: 'Er is te weinig ruimte om Schakelkaart ook zonder netwerk te laten werken. Met netwerk werkt alles gewoon.',
};
