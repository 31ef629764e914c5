import type { nl } from '../nl.ts';

export const network: (typeof nl)['network'] = {
  parts: 'Parts of the network',
  part: {
    figures: 'Key figures',
    attention: 'Needs attention',
    course: 'Coming and going',
    gaps: 'Blank spots',
    questions: 'Key questions',
  },
  inShort: 'The network in short',
};
