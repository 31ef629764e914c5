import { newActor } from '../../src/domain/actor.ts';
import { type ActorMap, newActorMap } from '../../src/domain/actorMap.ts';
import type { ActorId, AreaId, IsoDate } from '../../src/domain/identifiers.ts';
import {
  AGE_GROUPS,
  BACKGROUNDS,
  KEY_FIGURE_KINDS,
  type KeyFigureStatus,
  newKeyFigure,
  POSITIONS,
  TASKS,
  withStatus,
} from '../../src/domain/keyFigure.ts';
import { byId, plainProperties } from './randomMap.ts';
import { seededRandom } from './seededRandom.ts';

const FUNCTIONS =
  'Beheerder buurthuis|Wijkagent|Jongerenwerker|Sportcoach|Directeur basisschool|Bestuur moskee|Diaconie kerk|Winkeliersvereniging|Coördinator taalcafé|Huurdersvereniging|Teamleider thuiszorg|Redactie wijkkrant|Opbouwwerker|Trainer voetbalclub|Eigenaar eetcafé'.split(
    '|',
  );
const PLACES =
  'Singelbuurt|Havenkwartier|Oude Stad|Lindenbuurt|De Venen|Meerzicht|Noord|Zuidrand|Parkwijk|Molenveld|Westerdijk|Oosteinde'.split(
    '|',
  );
const CONTACT_PERSONS = ['wijkregisseur Noord', 'wijkregisseur Zuid', 'adviseur jeugd'];
const dayBefore = (today: string, days: number): IsoDate =>
  new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10) as IsoDate;

/** A network of key figures as a coordinator keeps it, in twelve neighbourhoods, as it stands on that day: the same for the same count. */
export const networkMap = (count: number, today = '2026-11-29', id = 'network'): ActorMap => {
  const random = seededRandom(count);
  const areas = PLACES.map((name, i) => ({ id: `area-${i}` as AreaId, name, code: '', district: '' }));
  const actors = Array.from({ length: count }, (_, i) => {
    const place = i % PLACES.length;
    const round = Math.floor(i / (FUNCTIONS.length * PLACES.length));
    const name = `${FUNCTIONS[i % FUNCTIONS.length]} ${PLACES[(i * 5 + Math.floor(i / 60)) % PLACES.length]}${round > 0 ? ` ${round + 1}` : ''}`;
    const share = random.share();
    const status: KeyFigureStatus = share < 0.66 ? 'active' : share < 0.8 ? 'candidate' : share < 0.9 ? 'paused' : 'left';
    const since = dayBefore(today, 20 + random.below(900));
    const keyFigure = {
      ...newKeyFigure,
      kinds: random.some(KEY_FIGURE_KINDS).slice(0, 2),
      position: random.pick([null, ...POSITIONS]),
      background: random.pick([null, ...BACKGROUNDS]),
      ageGroup: random.pick([null, ...AGE_GROUPS]),
      socialProfession: random.pick([null, true, false]),
      knownToMunicipality: random.pick([null, true, false]),
      tasks: random.some(TASKS),
      lastContact: random.chance(0.9) ? dayBefore(today, random.below(300)) : null,
      ...(random.chance(0.7) && { contactPerson: random.pick(CONTACT_PERSONS) }),
      ...(random.chance(0.2) && { contactEvery: 3 }),
      ...(random.chance(0.2) && { agreedUntil: dayBefore(today, -200 + random.below(250)) }),
    };
    return {
      ...newActor(`actor-${i}` as ActorId, name),
      neighbourhoods: [areas[place]?.id ?? ('' as AreaId)],
      keyFigure: withStatus(keyFigure, status, since),
    };
  });
  const positions = actors.map(({ id }, i) => ({ id, x: (i % 20) * 140, y: Math.floor(i / 20) * 100, placedByHand: false }));
  return {
    ...newActorMap(plainProperties(id, 'Sleutelfiguren Sluiswaard')),
    areas: byId(areas),
    actors: byId(actors),
    positions: byId(positions),
  };
};
