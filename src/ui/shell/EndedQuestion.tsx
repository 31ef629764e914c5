import { useState } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import { hasEnded, sixMonthsAfter } from '../../domain/governance.ts';
import { dayInWords } from '../../language/grammar.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';
import { goTo } from './route.ts';

/** Asks, when the end date has passed, whether the map is still needed. */
export const EndedQuestion = () => {
  const desk = useDesk();
  const { library } = useProgram();
  const { shell, code } = useLanguage();
  const properties = propertiesOf(useMap());
  const [isPutOff, setPutOff] = useState(false);
  if (isPutOff || !hasEnded(properties, desk.today())) return null;

  const t = shell.ended;
  const remove = async () => {
    await desk.editor.settled();
    const { saving } = desk.editor.getSnapshot();
    if (saving.state === 'failed') {
      setPutOff(true);
      desk.notice.set({ kind: 'notKept', problem: saving.problem });
      return;
    }
    await library.remove(properties.id);
    goTo({ page: 'library' });
  };
  const extended = sixMonthsAfter(desk.today());
  return (
    <Dialog title={t.heading} onClose={() => setPutOff(true)}>
      <div className="stack">
        <p>{t.text(dayInWords(properties.endDate, code))}</p>
        <div className="actions">
          <button type="button" className="plain" onClick={() => setPutOff(true)}>
            {t.later}
          </button>
          <button type="button" className="dangerous" onClick={() => void remove()}>
            {t.remove}
          </button>
          <button type="button" className="primary" onClick={() => desk.perform({ do: 'editMap', set: { endDate: extended } })}>
            {t.extend(dayInWords(extended, code))}
          </button>
        </div>
      </div>
    </Dialog>
  );
};
