import type { keeping as dutch } from '../nl/keeping.ts';

export const keeping: typeof dutch = {
  waits: 'There is a new version.',
  taken: 'Another tab uses the new version already.',
  update: 'Update',
  later: 'Later',
  kept: 'From now on Schakelkaart works on this device without a network too.',
  noRoom: 'There is too little room to let Schakelkaart work without a network too. With a network everything works.',
};
