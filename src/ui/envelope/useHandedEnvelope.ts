import { propertiesOf } from '../../domain/actorMap.ts';
import type { Hiding } from '../../domain/fields.ts';
import { handedMap } from '../../domain/handedMap.ts';
import { writeMapFile } from '../../domain/mapFile.ts';
import { redacted } from '../../domain/redaction.ts';
import type { RedactionChoice } from '../../domain/redactionChoice.ts';
import { choiceAmong } from '../../domain/shownTexts.ts';
import { checksum } from '../../formats/checksum.ts';
import type { Envelope } from '../../formats/envelope/envelope.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** The typed words that a map file can hold; notes are in it only of a map on which nobody is hidden. */
export const HELD: readonly Hiding[] = ['actor', 'map', 'camp', 'area', 'district', 'count', 'snapshot', 'event'];

/** Makes what is handed over, of the map as others may see it by this choice, and as it is at that moment. */
export const useHandedEnvelope = () => {
  const desk = useDesk();
  const { redaction } = useLanguage();
  return (choice: RedactionChoice, said: Pick<Envelope, 'label' | 'mayBeNamed'>, hasPast: boolean): Envelope => {
    const { map } = desk.editor.getSnapshot();
    // Nobody's ids but of this envelope: a number of another map would else be taken for the same actor.
    const mark = desk.newId();
    let count = 0;
    const seen = redacted(map, choiceAmong(map, choice, HELD), redaction, () => `${mark}-${++count}`).map;
    return { ...said, map: hasPast ? seen : ownMap(seen), hidden: choice.level };
  };
};

/** The same map gets the same ids, which no other has: who receives it twice can see that it is the same. */
const ownMap = (map: Envelope['map']): Envelope['map'] => {
  const written = writeMapFile(handedMap(map, ''));
  return handedMap(map, `${checksum(new TextEncoder().encode(written)).toString(36)}-`);
};

export const hasPast = (map: Envelope['map']): boolean => map.snapshots.size + map.events.size + map.findings.size > 0;
export const titleOf = (map: Envelope['map']): string => propertiesOf(map).title;
