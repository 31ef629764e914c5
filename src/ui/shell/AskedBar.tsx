import type { ActorId } from '../../domain/identifiers.ts';
import { QuietAnswer, QuietLine } from '../controls/QuietLine.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { AnswersAbout, asksAbout, questionAbout } from '../panels/AboutActor.tsx';

/**
 * Who was just named and is asked about, in one line near the field: one by name, several counted. It is said aloud once; what
 * the panel shows already it only says.
 */
export const AskedBar = ({ isPanelHidden, onLook }: { readonly isPanelHidden: boolean; readonly onLook: () => void }) => {
  const desk = useDesk();
  const t = useLanguage();
  const asked = useObserved(desk.asked);
  const open = useMap(({ actors }) => asked.filter((id) => asksAbout(actors.get(id))));
  const words = useMap(({ actors }) => {
    const found = open.flatMap((id) => actors.get(id) ?? []);
    const [one] = found;
    const asks = found.length === 1 && asksAbout(one);
    if (one && asks) return questionAbout(t, one.name, asks);
    const names = found.filter((actor) => asksAbout(actor) === 'name').length;
    return t.openAbout.several(names, found.length - names);
  });
  const isInPanel = useObserved(desk.selection, ({ actors }) => !isPanelHidden && open.every((id) => actors.has(id)));
  const isShown = open.length > 0 && !isInPanel;
  return (
    <QuietLine className={isShown ? 'asked-bar' : 'hidden-visually'}>
      <p role="status" translate="no">
        {words}
      </p>
      {isShown && <Answers open={open} onLook={onLook} />}
    </QuietLine>
  );
};

const Answers = ({ open, onLook }: { readonly open: readonly ActorId[]; readonly onLook: () => void }) => {
  const desk = useDesk();
  const { openAbout: t } = useLanguage();
  const [only] = open.length === 1 ? open : [];
  const asks = useMap(({ actors }) => only && asksAbout(actors.get(only)));
  if (only && asks) return <AnswersAbout key={only} id={only} asks={asks} />;
  const look = () => {
    desk.selection.select({ actors: open });
    onLook();
  };
  return (
    <div className="quiet-answers">
      <QuietAnswer onClick={look}>{t.look}</QuietAnswer>
    </div>
  );
};
