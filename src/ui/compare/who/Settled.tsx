import type { SaidPair } from '../../../domain/snapshot.ts';
import { Button } from '../../controls/Button.tsx';
import { Fold } from '../../controls/Fold.tsx';
import { oncePerClick } from '../../controls/oncePerClick.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { FoldedRows } from './FoldedRows.tsx';
import { LitRow, PairNames } from './LitRow.tsx';
import type { Who } from './useWho.ts';

const AT_ONCE = 20;

/** What is not in question, folded: said by a person, which can be taken back, and the same by id, which can be denied. */
export const Settled = ({ who }: { readonly who: Who }) => {
  const { whoIsWho: t } = useLanguage();
  const { said, same } = who.rows;
  if (said.length + same.length === 0) return null;
  return (
    <Fold title={t.settled(said.length + same.length)} className="fold who-settled">
      {() => (
        <>
          {said.length > 0 && (
            <>
              <h5>{t.said}</h5>
              <FoldedRows
                items={said}
                shown={AT_ONCE}
                render={(pair) => <SaidRow key={pair.before[0]} who={who} pair={pair} />}
              />
            </>
          )}
          {same.length > 0 && (
            <>
              <h5>{t.same}</h5>
              <FoldedRows
                items={same}
                shown={AT_ONCE}
                render={(id) => <SameRow key={id} who={who} pair={{ before: [id], after: [id] }} />}
              />
            </>
          )}
        </>
      )}
    </Fold>
  );
};

interface RowProps {
  readonly who: Who;
  readonly pair: SaidPair;
}
const namesOf = ({ who, pair }: RowProps) => ({
  was: pair.before.map((id) => who.nameOf('before', id)),
  is: pair.after.map((id) => who.nameOf('after', id)),
});

const SaidRow = (props: RowProps) => {
  const { whoIsWho: t } = useLanguage();
  const { was, is } = namesOf(props);
  return (
    <LitRow {...props} className="alone">
      <PairNames before={was} after={is} />
      <Button
        look="plain"
        className="choose"
        aria-label={t.takeBackWho(was.join(', '))}
        onClick={oncePerClick(() => props.who.takeBack(props.pair, t.done.takenBack(was)))}
      >
        {t.takeBack}
      </Button>
    </LitRow>
  );
};

/** The same by id or by name, which can be denied. */
export const SameRow = (props: RowProps) => {
  const { whoIsWho: t } = useLanguage();
  const { was, is } = namesOf(props);
  const { before, after } = props.pair;
  const [wasWho, isWho] = [was.join(', '), is.join(', ')];
  return (
    <LitRow {...props} className="alone">
      {wasWho === isWho ? (
        <p className="who-names" translate="no">
          {isWho}
        </p>
      ) : (
        <PairNames before={was} after={is} />
      )}
      <Button
        look="plain"
        className="choose"
        aria-label={t.denyWho(wasWho, isWho)}
        onClick={() =>
          props.who.say(
            [
              { before, after: [] },
              { before: [], after },
            ],
            t.done.denied(wasWho, isWho),
          )
        }
      >
        {t.deny}
      </Button>
    </LitRow>
  );
};
