import { useId } from 'react';
import { contributionsOf } from '../../../domain/together/contribution.ts';
import { announce } from '../../controls/announcer.ts';
import { Choice } from '../../controls/Choice.tsx';
import { Select } from '../../controls/Select.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import './atLeast.css';

/** More numbers beside each other are no choice that one sees at a glance. */
const MOST_BESIDE = 7;

/** Of a joint map shows only what at least so many people drew: on the map, in the tables and plenary alike. It changes nothing of the map. */
export const AtLeast = () => {
  const desk = useDesk();
  const { agreed } = useLanguage();
  const t = agreed.atLeast;
  const of = useMap((map) => contributionsOf(map).length);
  const least = Math.min(useObserved(desk.atLeast), Math.max(1, of));
  const name = useId();
  if (of < 2) return null;
  const choose = (next: number) => {
    desk.atLeast.set(next);
    const { positions, relations } = desk.shown.getSnapshot();
    announce(t.said(next, of, positions.size, relations.size), 'atLeast');
  };
  const numbers = Array.from({ length: of }, (_, i) => i + 1);
  return (
    <div className="at-least">
      {of > MOST_BESIDE ? (
        <Select
          label={t.label}
          value={String(least)}
          options={numbers.map((number) => ({ value: String(number), label: agreed.count(number, of) }))}
          onChoose={(number) => choose(Number(number))}
        />
      ) : (
        <fieldset>
          <legend>{t.label}</legend>
          <div className="numbers">
            {numbers.map((number) => (
              <Choice
                key={number}
                type="radio"
                name={name}
                checked={number === least}
                spoken={agreed.count(number, of)}
                onChange={() => choose(number)}
              >
                {number}
              </Choice>
            ))}
          </div>
          <span aria-hidden="true">{t.of(of)}</span>
        </fieldset>
      )}
      <p>{agreed.weight}</p>
    </div>
  );
};
