import type { ActorId } from '../../domain/identifiers.ts';
import { listed } from '../../language/grammar.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useNames } from '../controls/useNames.ts';
import { useSay } from './useSay.tsx';

/** Gives the role schakel to one or several, or takes it away, and says so. */
export const useTagLinks = () => {
  const desk = useDesk();
  const nameOf = useNames();
  const say = useSay();
  const { answers, insight, code } = useLanguage();
  return (actors: readonly ActorId[], on: boolean) => {
    const { done } = desk.perform({ do: 'tagRole', actors, role: 'link', on, date: desk.today(), by: '' });
    const who = listed(actors.map(nameOf), code);
    if (done) say(on ? answers.judge.saidAccepted(who) : insight.tagAndPosition.saidTakenAway(who));
  };
};
