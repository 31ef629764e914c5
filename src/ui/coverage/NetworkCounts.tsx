import { Trash2 } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { isDay, type NetworkCountId } from '../../domain/identifiers.ts';
import { Button } from '../controls/Button.tsx';
import { DayField } from '../controls/DayField.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useKeptAnswers } from '../controls/useKept.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { usePerform } from '../controls/usePerform.ts';
import { useCoverageWords } from './useCoverageWords.ts';

/** Numbers for the network as a whole, entered by hand: the only way in which sensitive axes are kept. */
export const NetworkCounts = ({ propose }: { readonly propose: number }) => {
  const desk = useDesk();
  const networkCounts = useMap(({ networkCounts }) => networkCounts);
  const { coverage, refusals } = useLanguage();
  const t = coverage.counts;
  const { terms } = useCoverageWords();
  const perform = usePerform();
  const id = useId();
  const today: string = desk.today();
  const empty = { name: '', counted: '', of: propose > 0 ? String(propose) : '', date: today };
  const [text, setText] = useKeptAnswers(desk.drafts, 'networkCount', empty);
  const [problem, setProblem] = useState<string | null>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const { date } = text;
    const said = !isDay(date)
      ? refusals.dateInvalid
      : date > today
        ? t.toCome
        : perform({
            do: 'setNetworkCount',
            count: {
              id: desk.newId() as NetworkCountId,
              name: text.name,
              counted: numberIn(text.counted),
              of: numberIn(text.of),
              date,
            },
          });
    setProblem(said);
    if (said === null) setText(empty);
  };
  const change = (part: Partial<typeof text>) => {
    setText(part);
    setProblem(null);
  };
  const field = (key: Exclude<keyof typeof text, 'date'>, label: string, hint?: string) => (
    <TextField
      label={label}
      inputMode={key === 'name' ? 'text' : 'numeric'}
      {...(hint !== undefined && { placeholder: hint })}
      about={`${id}-problem`}
      spellCheck
      value={text[key]}
      onChange={(typed) => change({ [key]: typed })}
    />
  );
  return (
    <>
      {!desk.isFrozen && <p className="hint">{t.intro}</p>}
      <ul className="coverage-list">
        {[...networkCounts.values()].map((count) => (
          <li key={count.id} className="network-count">
            <span>
              {t.sentence(count.name, count.counted, count.of, terms)} <small>{t.date(count.date)}</small>
            </span>
            {!desk.isFrozen && (
              <IconButton
                label={t.remove(count.name)}
                icon={Trash2}
                onClick={() => desk.perform({ do: 'removeNetworkCount', id: count.id })}
              />
            )}
          </li>
        ))}
      </ul>
      {!desk.isFrozen && (
        <form className="new-count" onSubmit={add}>
          {field('name', t.name, t.nameHow)}
          {field('counted', t.counted)}
          {field('of', t.of)}
          <DayField
            label={t.countedOn}
            about={`${id}-problem`}
            value={text.date}
            max={today}
            onChange={(date) => change({ date })}
            required
          />
          <p id={`${id}-problem`} className="problem" role="alert">
            {problem}
          </p>
          <Button type="submit">{t.add}</Button>
        </form>
      )}
    </>
  );
};

/** What is no whole number becomes one that the map refuses. */
const numberIn = (text: string): number => (/^\s*\d+\s*$/.test(text) ? Number(text) : -1);
