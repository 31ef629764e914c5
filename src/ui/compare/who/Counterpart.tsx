import { useId, useMemo, useState } from 'react';
import type { ActorId } from '../../../domain/identifiers.ts';
import type { SaidPair } from '../../../domain/snapshot.ts';
import { Button } from '../../controls/Button.tsx';
import { CheckBox } from '../../controls/CheckBox.tsx';
import { matches } from '../../controls/findable.ts';
import { TextField } from '../../controls/TextField.tsx';
import { useFoundAloud } from '../../controls/useFoundAloud.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { otherSide, type Side, type Who } from './useWho.ts';

/** So many at once; the others are found by typing. */
const MOST_SHOWN = 12;

/** Chooses who one actor is on the other map: one, or several. */
export const Counterpart = ({
  who,
  side,
  id,
  proposed = [],
  onDone,
}: {
  readonly who: Who;
  /** The map that the actor itself is on. */
  readonly side: Side;
  readonly id: ActorId;
  readonly proposed?: readonly ActorId[];
  readonly onDone: () => void;
}) => {
  const { whoIsWho: t, table } = useLanguage();
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState<readonly ActorId[]>(proposed);
  const several = useId();
  const other = otherSide(side);
  const candidates = useMemo(() => candidatesOf(who, other), [who, other]);
  const name = who.nameOf(side, id);
  const found = candidates.filter((one) => matches(one.name, sought) && !chosen.includes(one.id));
  useFoundAloud(table.actors, found.length, candidates.length, sought);
  const picked = candidates.filter((one) => chosen.includes(one.id));
  const shown = [...picked, ...found.slice(0, MOST_SHOWN)];
  const pair: SaidPair = side === 'before' ? { before: [id], after: chosen } : { before: chosen, after: [id] };
  const named = (at: Side) => pair[at].map((one) => who.nameOf(at, one));

  return (
    <fieldset
      ref={toView}
      className="counterpart"
      aria-describedby={several}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDone();
      }}
    >
      <legend>{side === 'before' ? t.chooseAfter(name) : t.chooseBefore(name)}</legend>
      <TextField
        type="search"
        label={t.search}
        isLabelHidden
        // The button that was pressed opened this field.
        autoFocus
        placeholder={t.search}
        value={sought}
        onChange={setSought}
      />
      <ul className="counterpart-list">
        {shown.map((one) => (
          <li key={one.id}>
            <CheckBox
              checked={chosen.includes(one.id)}
              onChange={(on) => setChosen(on ? [...chosen, one.id] : chosen.filter((each) => each !== one.id))}
            >
              <span translate="no">{one.name}</span>
              {one.isWho !== null && <small translate="no">{t.nowIs(one.isWho)}</small>}
            </CheckBox>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="hint">{t.nobodyFound}</p>}
      {found.length > MOST_SHOWN && <p className="hint">{t.alsoMore(found.length - MOST_SHOWN)}</p>}
      <p id={several} className="hint">
        {t.several}
      </p>
      <div className="who-actions">
        <Button
          look="primary"
          disabled={chosen.length === 0}
          onClick={() => {
            who.say([pair], t.done.matched(named('before'), named('after')));
            onDone();
          }}
        >
          {chosen.length > 1 ? t.areSame(chosen.length) : t.isSame}
        </Button>
        <Button onClick={onDone}>{t.cancel}</Button>
      </div>
    </fieldset>
  );
};

/** All of what has just been opened, as far as it fits. */
const toView = (opened: HTMLElement | null): void => opened?.scrollIntoView({ block: 'nearest' });

/** Everybody on that side, those with nobody first; who has somebody says whom. */
const candidatesOf = ({ rows, actors, nameOf }: Who, side: Side) => {
  const isWho = new Map<ActorId, string>(rows.same.map((id) => [id, nameOf(otherSide(side), id)]));
  for (const pair of [...rows.said, ...rows.byName])
    for (const id of pair[side]) isWho.set(id, pair[otherSide(side)].map((one) => nameOf(otherSide(side), one)).join(', '));
  return [...actors(side).values()]
    .map(({ id, name }) => ({ id, name, isWho: isWho.get(id) ?? null }))
    .sort((a, b) => Number(a.isWho !== null) - Number(b.isWho !== null) || a.name.localeCompare(b.name, 'nl'));
};
