import type { Strength } from '../../src/domain/quantities.ts';
import type { Certainty, RelationType } from '../../src/domain/relation.ts';
import type { InBoth } from './exampleActors.ts';

export type ExampleRelation = readonly [from: string, to: string, type: RelationType, strength: Strength, certainty: Certainty];

/** Who has to do with whom on the example. */
export const EXAMPLE_RELATIONS: readonly ExampleRelation[] = [
  // Among the worried
  ['residents', 'parents', 'cooperation', 2, 'seen'],
  ['residents', 'shopkeepers', 'cooperation', 2, 'seen'],
  ['residents', 'waterSports', 'cooperation', 2, 'heard'],
  ['residents', 'appAdmin', 'influence', 3, 'heard'],
  ['harbourMaster', 'residents', 'contact', 2, 'seen'],
  ['harbourMaster', 'waterSports', 'trust', 3, 'seen'],
  ['harbourMaster', 'shopkeepers', 'contact', 1, 'guessed'],
  ['appAdmin', 'parents', 'contact', 1, 'guessed'],
  ['appAdmin', 'flatOwners', 'contact', 2, 'heard'],
  ['appAdmin', 'tenants', 'contact', 1, 'guessed'],
  ['flatOwners', 'tenants', 'contact', 1, 'guessed'],
  // Among the welcoming
  ['welcomers', 'languageCafe', 'cooperation', 3, 'seen'],
  ['welcomers', 'students', 'cooperation', 2, 'seen'],
  ['welcomers', 'deaconry', 'cooperation', 2, 'seen'],
  ['languageCafe', 'languageClass', 'cooperation', 2, 'seen'],
  ['languageCafe', 'deaconry', 'trust', 2, 'seen'],
  ['neighbours', 'languageCafe', 'contact', 2, 'seen'],
  ['students', 'deaconry', 'contact', 1, 'heard'],
  ['cafeOwner', 'welcomers', 'contact', 2, 'seen'],
  ['cafeOwner', 'students', 'contact', 2, 'seen'],
  // What chafes
  ['residents', 'welcomers', 'tension', 3, 'seen'],
  ['residents', 'alderman', 'tension', 3, 'seen'],
  ['welcomers', 'projectLead', 'tension', 1, 'heard'],
  ['waterSports', 'projectLead', 'tension', 2, 'seen'],
  ['residents', 'cafeOwner', 'tension', 1, 'heard'],
  // The municipality and its partners
  ['alderman', 'projectLead', 'influence', 3, 'seen'],
  ['projectLead', 'siteManager', 'cooperation', 3, 'seen'],
  ['projectLead', 'housing', 'cooperation', 2, 'seen'],
  ['alderman', 'housing', 'contact', 2, 'seen'],
  ['harbourMaster', 'alderman', 'influence', 1, 'heard'],
  ['siteManager', 'families', 'trust', 2, 'seen'],
  ['siteManager', 'welcomers', 'contact', 2, 'seen'],
  ['projectLead', 'policeOfficer', 'contact', 2, 'seen'],
  // Between the two
  ['youthWorker', 'shopkeepers', 'trust', 3, 'seen'],
  ['youthWorker', 'parents', 'contact', 2, 'seen'],
  ['youthWorker', 'students', 'trust', 2, 'seen'],
  ['youthWorker', 'languageCafe', 'cooperation', 3, 'seen'],
  ['youthWorker', 'policeOfficer', 'cooperation', 3, 'seen'],
  ['youthWorker', 'policeOfficer', 'trust', 2, 'seen'],
  ['youthWorker', 'youthCoach', 'trust', 2, 'seen'],
  ['headTeacher', 'parents', 'trust', 3, 'seen'],
  ['headTeacher', 'languageClass', 'cooperation', 3, 'seen'],
  ['headTeacher', 'centreManager', 'contact', 1, 'seen'],
  ['doctor', 'parents', 'contact', 2, 'guessed'],
  ['doctor', 'neighbours', 'trust', 2, 'heard'],
  ['doctor', 'homeCare', 'cooperation', 3, 'seen'],
  ['cafeOwner', 'shopkeepers', 'trust', 2, 'seen'],
  ['policeOfficer', 'shopkeepers', 'contact', 2, 'seen'],
  ['policeOfficer', 'neighbours', 'contact', 2, 'seen'],
  ['policeOfficer', 'centreManager', 'cooperation', 3, 'seen'],
  ['centreManager', 'parents', 'contact', 2, 'seen'],
  ['centreManager', 'neighbours', 'trust', 2, 'seen'],
  ['centreManager', 'mediator', 'cooperation', 2, 'seen'],
  ['mediator', 'homeCare', 'contact', 2, 'seen'],
  ['mosque', 'deaconry', 'cooperation', 2, 'seen'],
  ['mosque', 'footballClub', 'contact', 2, 'heard'],
  ['footballClub', 'youthCoach', 'cooperation', 3, 'seen'],
  ['footballClub', 'languageClass', 'contact', 1, 'heard'],
  ['localPaper', 'harbourMaster', 'contact', 2, 'seen'],
  ['localPaper', 'welcomers', 'contact', 1, 'seen'],
];

/** Influence that goes both ways. */
export const EXAMPLE_MUTUAL: readonly string[] = ['harbourMaster-alderman-influence'];

/** What the map's owner wrote with some relations, by `from-to-type`. */
export const EXAMPLE_RELATION_NOTES: Readonly<Record<string, InBoth>> = {
  'residents-welcomers-tension': { nl: 'Sinds de inloopavond van 1 oktober.', en: 'Since the open evening of 1 October.' },
  'residents-alderman-tension': {
    nl: 'De brief kwam na het bericht in de krant.',
    en: 'The letter came after the news in the paper.',
  },
  'welcomers-projectLead-tension': { nl: 'Vindt dat het besluit te lang duurt.', en: 'Finds that the decision takes too long.' },
  'residents-cafeOwner-tension': { nl: 'Over het interview in de wijkkrant.', en: 'About the interview in the local paper.' },
  'youthWorker-shopkeepers-trust': { nl: 'Sinds de afspraken over het plein.', en: 'Since the agreements about the square.' },
};
