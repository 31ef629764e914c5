import { expect, test } from 'vitest';
import type { Command } from '../../../src/domain/commands/commandCatalogue.ts';
import type { IsoDate, TriggerEventId } from '../../../src/domain/identifiers.ts';
import type { TriggerEvent } from '../../../src/domain/triggerEvent.ts';
import { pathOfThree } from '../../maps/smallMaps.ts';
import { mapAfter, refusalOf } from './ask.ts';

const fire: TriggerEvent = {
  id: 'e1' as TriggerEventId,
  name: 'Brand in het wijkcentrum',
  date: '2026-09-03' as IsoDate,
  scope: 'local',
  note: '',
};
const add = (event: Partial<TriggerEvent> = {}): Command => ({ do: 'addEvent', event: { ...fire, ...event } });
const withFire = () => mapAfter(pathOfThree(), add());

test('an event is put on the time line, changed and taken off', () => {
  expect([...withFire().events.values()]).toEqual([fire]);
  const edited = mapAfter(withFire(), { do: 'editEvent', id: fire.id, set: { scope: 'national', name: ' De  brand ' } });
  expect([...edited.events.values()]).toEqual([{ ...fire, scope: 'national', name: 'De brand' }]);
  expect(mapAfter(edited, { do: 'removeEvent', id: fire.id }).events.size).toBe(0);
});

test('an event is refused without a name, on a day that is none, and when it is not there', () => {
  expect(refusalOf(pathOfThree(), add({ name: '' })).code).toBe('nameEmpty');
  expect(refusalOf(pathOfThree(), add({ date: 'gisteren' as IsoDate })).code).toBe('dateInvalid');
  expect(refusalOf(withFire(), add()).code).toBe('idTaken');
  expect(refusalOf(pathOfThree(), { do: 'removeEvent', id: fire.id }).code).toBe('eventMissing');
  expect(refusalOf(pathOfThree(), { do: 'editEvent', id: fire.id, set: {} }).code).toBe('eventMissing');
});
