import { ArrowLeftToLine, ArrowRightToLine, Camera, Columns2, Copy, Eye, Pencil, Trash2 } from 'lucide-react';
import { propertiesOf } from '../../../domain/actorMap.ts';
import type { SnapshotId } from '../../../domain/identifiers.ts';
import { mapOfSnapshot } from '../../../domain/mapsOfSnapshots.ts';
import type { Snapshot } from '../../../domain/snapshot.ts';
import type { TriggerEvent } from '../../../domain/triggerEvent.ts';
import type { MapDesk } from '../../../workspace/mapDesk.ts';
import { type MomentRole, withMoment } from '../../../workspace/withMoment.ts';
import type { MenuAction } from '../../controls/Menu.tsx';
import { useDeed } from '../../controls/useDeed.ts';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useProgram } from '../../controls/useProgram.tsx';
import { openSnapshot } from '../../shell/route.ts';
import type { Asked } from './asked.ts';
import { compareAround } from './compareAround.ts';
import type { LineMoment } from './lineMoments.ts';

const ICON = { size: 18, 'aria-hidden': true } as const;

/** Chooses a moment as before or after; the other gives way where it must. */
export const chooseMoment = ({ compare, editor }: MapDesk, role: MomentRole, moment: SnapshotId | 'now'): void => {
  const { before, after } = compare.maps.getSnapshot();
  compare.choose(withMoment(editor.getSnapshot().map, { before, after }, role, moment));
};

/** Everything that can be done with a moment, in the same order and words on the line and in the list. */
export const useMomentActions = (onAsk: (asked: Asked) => void): ((moment: LineMoment) => readonly MenuAction[]) => {
  const desk = useDesk();
  const { library } = useProgram();
  const { timeLine: t } = useLanguage();
  const copying = useDeed((problem) => desk.notice.set({ kind: 'notKept', problem }));

  const remove = ({ id, name }: Snapshot) => {
    if (desk.perform({ do: 'removeSnapshot', id }).done) desk.notice.set({ kind: 'onTimeLine', did: 'removeSnapshot', name });
  };
  const removeEvent = ({ id, name }: TriggerEvent) => {
    if (desk.perform({ do: 'removeEvent', id }).done) desk.notice.set({ kind: 'onTimeLine', did: 'removeEvent', name });
  };
  const copy = async ({ id, name }: Snapshot) => {
    const { map } = desk.editor.getSnapshot();
    const frozen = mapOfSnapshot(map, id);
    if (!frozen) return;
    await library.keep(frozen, t.copyTitle(propertiesOf(map).title, name));
    desk.notice.set({ kind: 'copyKept' });
  };
  const action = (id: string, label: string, icon: MenuAction['icon'], onChoose: () => void): MenuAction => ({
    id,
    label,
    icon,
    onChoose,
  });
  const snapshotActions = (snapshot: Snapshot): readonly MenuAction[] => {
    const { id } = snapshot;
    return [
      action('compareWithNow', t.compareWithNow, <Columns2 {...ICON} />, () => desk.compare.choose({ before: id, after: 'now' })),
      action('asBefore', t.asBefore, <ArrowLeftToLine {...ICON} />, () => chooseMoment(desk, 'before', id)),
      action('asAfter', t.asAfter, <ArrowRightToLine {...ICON} />, () => chooseMoment(desk, 'after', id)),
      action('open', t.open, <Eye {...ICON} />, () => openSnapshot(propertiesOf(desk.editor.getSnapshot().map).id, id)),
      action('edit', t.edit, <Pencil {...ICON} />, () => onAsk({ ask: 'editSnapshot', id })),
      action('copy', t.copy, <Copy {...ICON} />, () => void copying.start(() => copy(snapshot), id)),
      action('remove', t.remove, <Trash2 {...ICON} />, () => remove(snapshot)),
    ];
  };
  return (moment) => {
    if (moment.kind === 'snapshot') return snapshotActions(moment.snapshot);
    if (moment.kind === 'now')
      return [
        action('asAfter', t.asAfter, <ArrowRightToLine {...ICON} />, () => chooseMoment(desk, 'after', 'now')),
        action('take', t.take, <Camera {...ICON} />, () => onAsk({ ask: 'takeSnapshot' })),
      ];
    const { event } = moment;
    return [
      action('compareAround', t.compareAround, <Columns2 {...ICON} />, () => {
        if (!compareAround(desk, event)) onAsk({ ask: 'aroundEvent', id: event.id });
      }),
      action('edit', t.editEvent, <Pencil {...ICON} />, () => onAsk({ ask: 'editEvent', id: event.id })),
      action('remove', t.removeEvent, <Trash2 {...ICON} />, () => removeEvent(event)),
    ];
  };
};
