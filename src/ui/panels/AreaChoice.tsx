import { useId, useMemo, useState } from 'react';
import type { Area } from '../../domain/area.ts';
import type { ActorId, AreaId } from '../../domain/identifiers.ts';
import { nameKey } from '../../domain/nameKey.ts';
import { Button } from '../controls/Button.tsx';
import { Choice } from '../controls/Choice.tsx';
import { findable, matches } from '../controls/findable.ts';
import { TextField } from '../controls/TextField.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useDraft } from '../controls/useDraft.ts';
import { useFoundAloud } from '../controls/useFoundAloud.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { usePerform } from '../controls/usePerform.ts';
import { AddByName } from './AddByName.tsx';
import { useOfActors } from './useOfActors.ts';

/** With more neighbourhoods than this they stand in a list with a box to find them. */
const MOST_WITHOUT_FINDING = 8;

/** The neighbourhoods where one or several actors live or work, or have their constituency; a new one can be made here. */
export const AreaChoice = ({
  actors,
  as,
  legend,
  hint,
}: {
  readonly actors: readonly ActorId[];
  readonly as: 'neighbourhoods' | 'constituency';
  readonly legend: string;
  readonly hint: string;
}) => {
  const desk = useDesk();
  const known = useMap(({ areas }) => areas);
  const chosen = useOfActors(actors, as);
  const t = useLanguage();
  const perform = usePerform();
  const name = useId();
  const areas = useMemo(() => inOrder(known.values(), t.code), [known, t.code]);
  const put = (area: AreaId, on: boolean) => perform({ do: 'putInArea', actors, area, as, on });
  const add = (text: string) => {
    const there = areas.find((area) => nameKey(area.name) === nameKey(text));
    if (there) return put(there.id, true);
    const area = desk.newId() as AreaId;
    return perform({
      do: 'putInArea',
      actors,
      area,
      as,
      on: true,
      newArea: { id: area, name: text, code: '', district: '' },
    });
  };
  const choice = ({ id, name: label }: Area) => {
    const having = chosen.filter((these) => these.includes(id)).length;
    return (
      <Choice
        key={id}
        type="checkbox"
        name={name}
        checked={having === chosen.length}
        mixed={having > 0 && having < chosen.length}
        onChange={(on) => put(id, on)}
      >
        {label}
      </Choice>
    );
  };
  return (
    <fieldset>
      <legend>{legend}</legend>
      <p className="hint">{hint}</p>
      {areas.length > MOST_WITHOUT_FINDING ? (
        <FindAreas
          draft={`findArea.${as}`}
          areas={areas}
          choice={choice}
          onAdd={add}
          isChosen={(id) => chosen.some((these) => these.includes(id))}
        />
      ) : (
        <>
          <div className="choices">{areas.map(choice)}</div>
          <AddByName label={t.panels.newArea} draft={`newArea.${as}`} onAdd={add} />
        </>
      )}
    </fieldset>
  );
};

const FindAreas = ({
  draft,
  areas,
  choice,
  isChosen,
  onAdd,
}: {
  readonly draft: string;
  readonly areas: readonly Area[];
  readonly choice: (area: Area) => React.ReactNode;
  readonly isChosen: (id: AreaId) => boolean;
  readonly onAdd: (name: string) => string | null;
}) => {
  const t = useLanguage();
  const [sought, setSought] = useDraft(draft);
  const [problem, setProblem] = useState<string | null>(null);
  const found = areas.filter((area) => matches(`${area.name} ${area.district} ${area.code}`, sought));
  useFoundAloud(t.panels.neighbourhoods, found.length, areas.length, sought);
  const exact = areas.some((area) => nameKey(area.name) === nameKey(sought));
  const chosen = areas.filter(({ id }) => isChosen(id));
  const seek = (text: string) => {
    setSought(text);
    setProblem(null);
  };
  const add = () => {
    const said = onAdd(sought);
    setProblem(said);
    if (said === null) setSought('');
  };
  return (
    <div className="find-areas">
      <p className="chosen-areas">
        {chosen.length === 0 ? t.panels.nothingChosen : t.panels.chosen(chosen.map((area) => area.name).join(', '))}
      </p>
      <TextField
        label={t.panels.findArea}
        isLabelHidden
        placeholder={t.panels.findArea}
        value={sought}
        onChange={seek}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && findable(sought) !== '' && (exact || found.length === 0)) add();
          if (event.key === 'Escape' && sought !== '') {
            event.stopPropagation();
            seek('');
          }
        }}
      />
      <div className="choices area-list">
        {found.map(choice)}
        {found.length === 0 && <p className="hint">{t.panels.noAreaFound}</p>}
      </div>
      {findable(sought) !== '' && !exact && <Button onClick={add}>{t.panels.addArea(sought.trim())}</Button>}
      <p className="problem" role="alert">
        {problem}
      </p>
    </div>
  );
};

const inOrder = (areas: Iterable<Area>, code: string): Area[] => {
  const { compare } = new Intl.Collator(code, { numeric: true });
  return [...areas].sort((a, b) => compare(a.name, b.name));
};
