import { propertiesOf } from '../../domain/actorMap.ts';
import { putOffOn, sixMonthsAfter } from '../../domain/governance.ts';
import { dayInWords } from '../../language/grammar.ts';
import { kept } from '../../workspace/kept.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { useDeed } from '../controls/useDeed.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';
import { goTo } from './route.ts';

/** Whether a map whose end date has passed is still needed: keep it, remove it, or decide on another day. */
export const EndedDialog = ({ onClose }: { readonly onClose?: () => void }) => {
  const desk = useDesk();
  const program = useProgram();
  const { shell, library, code } = useLanguage();
  const properties = useMap(propertiesOf);
  const { id, endDate } = properties;
  const removal = useDeed();
  // The question goes with the date; what could not be kept is said in the line where all of that stands.
  const deciding = useDeed((problem) => desk.notice.set({ kind: 'notKept', problem }));
  const t = shell.ended;
  const today = desk.today();
  const extended = sixMonthsAfter(today);
  const set = (part: Partial<typeof properties>) => {
    desk.perform({ do: 'editMap', set: part });
    onClose?.();
    void deciding.start(() => kept(desk.editor));
  };
  const putOff = () => (properties.putOff?.on === today ? onClose?.() : set({ putOff: putOffOn(properties, today) }));
  const remove = async () => {
    await kept(desk.editor);
    await program.library.remove(id);
    goTo({ page: 'library' });
  };
  return (
    <Dialog title={t.heading} onClose={putOff}>
      <div className="stack">
        <p>
          {t.text(dayInWords(endDate, code))} {properties.putOff && t.putOff(properties.putOff.times)}
        </p>
        <p className="hint">
          {library.removing} {library.browserRemains}
        </p>
        <div className="actions">
          <Button look="plain" onClick={putOff}>
            {t.later}
          </Button>
          <Button look="dangerous" deed={removal} onClick={() => void removal.start(remove)}>
            {t.remove}
          </Button>
          <Button look="primary" onClick={() => set({ endDate: extended })}>
            {t.extend(dayInWords(extended, code))}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
