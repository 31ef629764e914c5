import { useState } from 'react';
import type { ActorMatch } from '../../../domain/actorMatch.ts';
import { capitalised, listed } from '../../../language/grammar.ts';
import { Button } from '../../controls/Button.tsx';
import { oncePerClick } from '../../controls/oncePerClick.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { Counterpart } from './Counterpart.tsx';
import { LitRow, PairNames } from './LitRow.tsx';
import type { Who } from './useWho.ts';

/** Two who are probably the same, why, and three answers: right, not the same, somebody else. */
export const ProposalRow = ({ who, match }: { readonly who: Who; readonly match: ActorMatch }) => {
  const { whoIsWho: t, comparison, code } = useLanguage();
  const [isChoosing, setChoosing] = useState(false);
  const { before, after, confidence, grounds } = match;
  const [was, is] = [before.map((id) => who.nameOf('before', id)), after.map((id) => who.nameOf('after', id))];
  const [wasWho, isWho] = [was.join(', '), is.join(', ')];
  const [first] = before;
  return (
    <LitRow who={who} pair={match}>
      <PairNames before={was} after={is} />
      <p className="hint">
        {capitalised(`${comparison.confidence[confidence]}: ${listed(grounds.map(comparison.matchGround), code)}.`)}
      </p>
      {isChoosing && first !== undefined ? (
        <Counterpart who={who} side="before" id={first} onDone={() => setChoosing(false)} />
      ) : (
        <div className="who-actions">
          <Button
            aria-label={t.confirmWho(wasWho, isWho)}
            onClick={oncePerClick(() => who.say([{ before, after }], t.done.matched(was, is)))}
          >
            {t.confirm}
          </Button>
          <Button
            aria-label={t.denyWho(wasWho, isWho)}
            onClick={oncePerClick(() =>
              who.say(
                [
                  { before, after: [] },
                  { before: [], after },
                ],
                t.done.denied(wasWho, isWho),
              ),
            )}
          >
            {t.deny}
          </Button>
          <Button look="plain" aria-label={t.otherWho(wasWho)} onClick={() => setChoosing(true)}>
            {t.other}
          </Button>
        </div>
      )}
    </LitRow>
  );
};
