import { propertiesOf } from '../../domain/actorMap.ts';
import type { Hiding } from '../../domain/fields.ts';
import type { RedactionChoice } from '../../domain/redactionChoice.ts';
import { choiceAmong } from '../../domain/shownTexts.ts';
import type { Envelope } from '../../formats/envelope/envelope.ts';
import { handedEnvelope } from '../../formats/envelope/handedEnvelope.ts';
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
    return handedEnvelope(map, choiceAmong(map, choice, HELD), said, { standIns: redaction, mark: desk.newId(), hasPast });
  };
};

export const hasPast = ({ snapshots, events, findings, answers }: Envelope['map']): boolean =>
  snapshots.size + events.size + findings.size + answers.size > 0;
export const titleOf = (map: Envelope['map']): string => propertiesOf(map).title;
