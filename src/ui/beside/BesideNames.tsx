import type { ActorId } from '../../domain/identifiers.ts';
import { nameKey } from '../../domain/nameKey.ts';
import type { SamePair } from '../../domain/together/sameOnBoth.ts';
import { NamesTaken } from '../compare/who/NamesTaken.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';
import type { BesideView } from './useBeside.ts';

/** Who lies on whom because the two have one name, told apart in one press and laid on each other again in another. */
export const BesideNames = ({ view, onSaid }: { readonly view: BesideView; readonly onSaid: (text: string) => void }) => {
  const { beside } = useProgram();
  const answers = useObserved(beside)?.answers ?? [];
  const { whoIsWho: t } = useLanguage();
  const nameOf = (actor: { readonly name: string } | undefined) => (actor ? nameKey(actor.name) : null);
  const haveOneName = ({ mine, theirs }: SamePair<ActorId>) => {
    const name = nameOf(view.mine.actors.get(mine));
    return name !== null && name === nameOf(view.theirs.actors.get(theirs));
  };
  const taken = view.same.actors.filter(haveOneName);
  const apart = answers.filter((one) => one.answer === 'no' && haveOneName(one));
  const answerAll = (pairs: readonly SamePair<ActorId>[], answer: 'yes' | 'no') => {
    for (const { mine, theirs } of pairs) beside.answer({ mine, theirs, answer });
    onSaid((answer === 'no' ? t.namesApart : t.sameNames)(pairs.length));
  };
  return (
    <NamesTaken
      taken={taken.length}
      apart={apart.length}
      onApart={() => answerAll(taken, 'no')}
      onAgain={() => answerAll(apart, 'yes')}
    />
  );
};
