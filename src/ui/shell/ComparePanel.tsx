import { propertiesOf } from '../../domain/actorMap.ts';
import { dayInWords } from '../../language/grammar.ts';
import { StoreError } from '../../workspace/ports.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';

/** Vergelijken: keep the map of now beside the one that goes on. */
export const ComparePanel = () => {
  const desk = useDesk();
  const { library } = useProgram();
  const { shell, code } = useLanguage();
  const t = shell.compare;
  const keepCopy = async () => {
    const { map } = desk.editor.getSnapshot();
    try {
      await library.keep(map, t.copyTitle(propertiesOf(map).title, dayInWords(desk.today(), code)));
      desk.notice.set({ kind: 'copyKept' });
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      desk.notice.set({ kind: 'notKept', problem: error.problem });
    }
  };
  return (
    <section className="stack">
      <div>
        <h2>{t.heading}</h2>
        <p className="lead">{t.intro}</p>
      </div>
      <button type="button" className="primary" onClick={() => void keepCopy()}>
        {t.keepCopy}
      </button>
    </section>
  );
};
