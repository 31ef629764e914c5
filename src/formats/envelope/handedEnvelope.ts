import { type ActorMap, newActorMap, propertiesOf } from '../../domain/actorMap.ts';
import { handedMap } from '../../domain/handedMap.ts';
import type { MapId } from '../../domain/identifiers.ts';
import { writeMapFile } from '../../domain/mapFile.ts';
import { redacted } from '../../domain/redaction.ts';
import type { RedactionChoice, StandIns } from '../../domain/redactionChoice.ts';
import { checksum } from '../checksum.ts';
import type { Envelope } from './envelope.ts';
import { steadyMapId } from './steadyMapId.ts';

/** What is handed over of a map: as others may see it by a choice, and as it is at this moment or with all that was before. */
export const handedEnvelope = (
  map: ActorMap,
  choice: RedactionChoice,
  said: Pick<Envelope, 'label' | 'mayBeNamed'>,
  {
    standIns,
    mark,
    hasPast,
  }: {
    readonly standIns: StandIns;
    /** Fresh each time: a number of another map would else be taken for the same actor. */
    readonly mark: string;
    readonly hasPast: boolean;
  },
): Envelope => {
  let count = 0;
  const seen = redacted(map, choice, standIns, () => `${mark}-${++count}`).map;
  return {
    ...said,
    map: called(steadyMapId(propertiesOf(map).id), hasPast ? seen : ownMap(seen)),
    hidden: choice.level,
  };
};

/** The same map gets the same ids, which no other has: who receives it twice can see that it is the same. */
const ownMap = (map: ActorMap): ActorMap => {
  const written = writeMapFile(handedMap(map, ''));
  return handedMap(map, `${checksum(new TextEncoder().encode(written)).toString(36)}-`);
};

const called = (id: MapId, map: ActorMap): ActorMap => ({ ...map, map: newActorMap({ ...propertiesOf(map), id }).map });
