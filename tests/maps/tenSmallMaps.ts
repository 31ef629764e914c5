import type { ActorMap } from '../../src/domain/actorMap.ts';
import { drawnMap } from '../analysis/drawnMap.ts';

/** Ten maps as people draw them in a first twenty minutes, or keep for years; small enough to check every sentence by hand. */
export const TEN_SMALL_MAPS: Readonly<Record<string, ActorMap>> = {
  'one actor': drawnMap({ Moskee: {} }),
  'nothing tagged': drawnMap({ Wijkagent: {}, Imam: {}, Ouders: {}, School: {}, Buurthuis: {}, Kapper: {} }, [
    'Wijkagent Imam',
    'Imam Ouders trust',
    'Ouders School',
    'School Wijkagent cooperation',
    'Ouders Buurthuis',
    'Imam School tension',
  ]),
  'only tension': drawnMap({ Voorstanders: { camp: 'Voor' }, Tegenstanders: { camp: 'Tegen' }, Raad: {} }, [
    'Voorstanders Tegenstanders tension',
    'Raad Tegenstanders tension',
  ]),
  'one camp': drawnMap(
    { Appgroep: { camp: 'Tegen' }, Bewoners: { camp: 'Tegen' }, Dorpsraad: { roles: ['link'] }, Gemeente: {} },
    ['Appgroep Bewoners trust', 'Dorpsraad Bewoners', 'Dorpsraad Gemeente', 'Appgroep Gemeente tension'],
    { camps: ['Tegen', 'Voor'] },
  ),
  'two camps with schakels': drawnMap(
    {
      Bewoners: { camp: 'Tegen' },
      Appgroep: { camp: 'Tegen', roles: ['pusher'] },
      Boeren: { camp: 'Voor' },
      Ontwikkelaar: { camp: 'Voor', roles: ['pusher'] },
      Wijkagent: { roles: ['link'], camp: 'none', keyFigure: 'paused' },
      Predikant: { roles: ['link'], camp: 'none' },
      Huisarts: { camp: 'none' },
      Dorpshuis: { camp: 'none' },
    },
    [
      'Bewoners Appgroep trust 3',
      'Boeren Ontwikkelaar cooperation',
      'Appgroep Ontwikkelaar tension 3',
      'Bewoners Boeren tension',
      'Bewoners Boeren contact 1',
      'Wijkagent Bewoners trust',
      'Wijkagent Boeren trust',
      'Predikant Bewoners',
      'Predikant Dorpshuis',
      'Dorpshuis Boeren',
      'Huisarts Dorpshuis',
    ],
  ),
  'two camps apart': drawnMap(
    { Ouders: { camp: 'A' }, Jongeren: { camp: 'A' }, Winkels: { camp: 'B' }, VvE: { camp: 'B' }, Imam: { camp: 'none' } },
    ['Ouders Jongeren trust', 'Winkels VvE', 'Imam Ouders'],
  ),
  'three camps': drawnMap(
    {
      Pachters: { camp: 'Boeren' },
      Stal: { camp: 'Boeren' },
      Milieuclub: { camp: 'Natuur' },
      Recreatie: { camp: 'Toerisme' },
      Camping: { camp: 'Toerisme' },
      Waterschap: { camp: 'none' },
      Wethouder: { camp: 'none' },
    },
    [
      'Pachters Stal trust',
      'Recreatie Camping cooperation',
      'Pachters Milieuclub tension',
      'Camping Milieuclub contact',
      'Waterschap Pachters cooperation',
      'Waterschap Milieuclub cooperation',
      'Waterschap Camping contact',
      'Wethouder Stal influence',
      'Wethouder Waterschap contact',
    ],
  ),
  'neighbourhoods as sides': drawnMap(
    {
      Tuinclub: { areas: ['Haven'] },
      Moskee: { areas: ['Haven'] },
      Speeltuin: { areas: ['Linde'] },
      Kerk: { areas: ['Linde'] },
      Postbode: { roles: ['link'] },
    },
    ['Tuinclub Moskee', 'Speeltuin Kerk', 'Postbode Moskee', 'Postbode Kerk', 'Moskee Kerk cooperation'],
    { areas: ['Veen'] },
  ),
  'a network of key figures': drawnMap(
    {
      Imam: { keyFigure: true, areas: ['Haven'] },
      Jongerenwerker: { keyFigure: true, areas: ['Haven'] },
      Kapper: { keyFigure: 'paused', areas: ['Linde'] },
      Wijkmoeder: { keyFigure: 'candidate', areas: ['Veen'] },
      Coach: { keyFigure: 'left', areas: ['Veen'] },
      Docent: { areas: ['Linde'] },
    },
    ['Imam Jongerenwerker', 'Jongerenwerker Kapper', 'Coach Imam trust', 'Coach Kapper trust', 'Docent Kapper'],
  ),
  'several parts, and a schakel who left': drawnMap(
    {
      Buren: { camp: 'A' },
      Vereniging: { camp: 'A' },
      Flat: { camp: 'B' },
      Beheerder: { camp: 'B' },
      Opbouwwerker: { roles: ['link'], keyFigure: 'left' },
      Sportclub: { camp: 'none' },
      Trainer: { camp: 'none' },
      Apotheek: {},
    },
    ['Buren Vereniging', 'Flat Beheerder', 'Opbouwwerker Buren trust', 'Opbouwwerker Flat trust', 'Sportclub Trainer'],
  ),
};
