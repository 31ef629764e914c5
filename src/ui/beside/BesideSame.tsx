import { SAME_ANSWERS, type SameAnswer } from '../../domain/together/sameAnswer.ts';
import { Button } from '../controls/Button.tsx';
import { oncePerClick } from '../controls/oncePerClick.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useProgram } from '../controls/useProgram.tsx';
import type { BesideView } from './useBeside.ts';

/** Pairs that may be one and the same, one at a time; whatever is answered can be changed afterwards. */
export const BesideSame = ({ view, onSaid }: { readonly view: BesideView; readonly onSaid: (text: string) => void }) => {
  const { beside: desk } = useProgram();
  const { beside: t } = useLanguage();
  const { asked, isByNameOnly, lookAgain } = view.same;
  if (isByNameOnly)
    return (
      <section className="panel-part" role="alert">
        <p>{t.same.failed}</p>
        <Button onClick={lookAgain}>{t.same.again}</Button>
      </section>
    );
  const [pair] = asked;
  const [mine, theirs] = pair ? [view.mine.actors.get(pair.mine)?.name, view.theirs.actors.get(pair.theirs)?.name] : [];
  if (!pair || mine === undefined || theirs === undefined) return null;
  const say = (answer: SameAnswer['answer']) => {
    desk.answer({ ...pair, answer });
    if (answer !== 'later') onSaid((answer === 'yes' ? t.areOne : t.areApart)(mine, theirs));
  };
  return (
    <section className="panel-part beside-same">
      <h3>{t.same.heading}</h3>
      <p>
        <b translate="no">{mine}</b> <small>{t.same.mine}</small>
        <br />
        <b translate="no">{theirs}</b> <small>{t.same.theirs}</small>
      </p>
      <div className="beside-deeds">
        {SAME_ANSWERS.map((answer) => (
          <Button key={answer} aria-label={t.same.of(t.same[answer], mine, theirs)} onClick={oncePerClick(() => say(answer))}>
            {t.same[answer]}
          </Button>
        ))}
      </div>
      <p className="hint">{t.same.left(asked.length)}</p>
    </section>
  );
};
