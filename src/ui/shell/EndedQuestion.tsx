import { useState } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import { hasEnded, sixMonthsAfter } from '../../domain/governance.ts';
import { dayInWords } from '../../language/grammar.ts';
import { kept } from '../../workspace/kept.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { useDeed } from '../controls/useDeed.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';
import { goTo } from './route.ts';

/** Asks, when the end date has passed, whether the map is still needed. */
export const EndedQuestion = () => {
  const desk = useDesk();
  const { library } = useProgram();
  const { shell, code } = useLanguage();
  const { id, endDate } = useMap(propertiesOf);
  // Asked again with every change: a page may stay open past the end of the day.
  const isOver = useMap((map) => hasEnded(propertiesOf(map), desk.today()));
  const [isPutOff, setPutOff] = useState(false);
  const removal = useDeed();
  // The question goes with the date; what could not be kept is said in the line where all of that stands.
  const extending = useDeed((problem) => desk.notice.set({ kind: 'notKept', problem }));
  if (isPutOff || !isOver) return null;

  const t = shell.ended;
  const remove = async () => {
    await kept(desk.editor);
    await library.remove(id);
    goTo({ page: 'library' });
  };
  const extend = async () => {
    desk.perform({ do: 'editMap', set: { endDate: extended } });
    await kept(desk.editor);
  };
  const extended = sixMonthsAfter(desk.today());
  return (
    <Dialog title={t.heading} onClose={() => setPutOff(true)}>
      <div className="stack">
        <p>{t.text(dayInWords(endDate, code))}</p>
        <div className="actions">
          <Button look="plain" onClick={() => setPutOff(true)}>
            {t.later}
          </Button>
          <Button look="dangerous" deed={removal} onClick={() => void removal.start(remove)}>
            {t.remove}
          </Button>
          <Button look="primary" onClick={() => void extending.start(extend)}>
            {t.extend(dayInWords(extended, code))}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
