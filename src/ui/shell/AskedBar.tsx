import type { Actor } from '../../domain/actor.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { openAbout } from '../../domain/openAbout.ts';
import type { Language } from '../../language/language.ts';
import { QuietAnswer, QuietLine } from '../controls/QuietLine.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { AnswersAbout, questionAbout } from '../panels/AboutActor.tsx';

/**
 * Who was just named and is asked about, in one line near the field: one by name, several counted. It is said aloud once; what
 * the panel shows already it only says.
 */
export const AskedBar = ({ isPanelHidden, onLook }: { readonly isPanelHidden: boolean; readonly onLook: () => void }) => {
  const desk = useDesk();
  const t = useLanguage();
  const asked = useObserved(desk.asked);
  const open = useMap(({ actors }) => asked.flatMap((id) => actors.get(id) ?? []).filter(isOpen));
  const isInPanel = useObserved(desk.selection, ({ actors }) => !isPanelHidden && open.every(({ id }) => actors.has(id)));
  const isShown = open.length > 0 && !isInPanel;
  return (
    <QuietLine className={isShown ? 'asked-bar' : 'hidden-visually'}>
      <p role="status" translate="no">
        {wordsAbout(t, open)}
      </p>
      {isShown && <Answers open={open} onLook={onLook} />}
    </QuietLine>
  );
};

const isOpen = (actor: Actor): boolean => openAbout(actor).asks !== null || openAbout(actor).unfit !== null;

const wordsAbout = (t: Language, open: readonly Actor[]): string => {
  const [one, ...more] = open;
  if (one && more.length === 0) {
    const { asks, unfit } = openAbout(one);
    const [question, advice] = [asks && questionAbout(t, one.name, asks), unfit && t.openAbout.unfit[unfit]];
    return [question, advice].filter(Boolean).join(' ');
  }
  const asking = (what: 'name' | 'kind') => open.filter((actor) => openAbout(actor).asks === what).length;
  const unfit = open.filter((actor) => openAbout(actor).unfit).length;
  return [t.openAbout.several(asking('name'), asking('kind')), unfit > 0 && t.openAbout.onMap.unfit(unfit)]
    .filter(Boolean)
    .join(' ');
};

const Answers = ({ open, onLook }: { readonly open: readonly Actor[]; readonly onLook: () => void }) => {
  const desk = useDesk();
  const { openAbout: t } = useLanguage();
  const [only] = open.length === 1 ? open : [];
  const asks = only && openAbout(only).asks;
  if (only && asks) return <AnswersAbout key={only.id} id={only.id} asks={asks} />;
  const look = (actors: readonly ActorId[]) => {
    desk.selection.select({ actors });
    onLook();
  };
  return (
    <div className="quiet-answers">
      <QuietAnswer onClick={() => look(open.map(({ id }) => id))}>{t.look}</QuietAnswer>
    </div>
  );
};
