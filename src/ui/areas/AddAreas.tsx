import { type FormEvent, memo, useId, useMemo, useRef, useState } from 'react';
import type { AreaId } from '../../domain/identifiers.ts';
import { Button } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';
import { onOneLine, TextInput } from '../controls/TextInput.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useDraft } from '../controls/useDraft.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { usePerform } from '../controls/usePerform.ts';
import { isPastedList } from '../pasted/isPastedList.ts';
import { type PastedArea, type PastedAreas, pastedAreas } from './pastedAreas.ts';

/** Adds one neighbourhood by name, or a pasted list of them as one step. What was thought out about the map changes nothing here. */
export const AddAreas = memo(() => {
  const desk = useDesk();
  const areas = useMap(({ areas }) => areas);
  const t = useLanguage();
  const perform = usePerform();
  const id = useId();
  const [name, setName] = useDraft('newArea.name');
  const [district, setDistrict] = useDraft('newArea.district');
  const [list, putList] = useDraft('newArea.list');
  const [isList, setIsList] = useState(list !== '');
  const setList = (text: string | null) => {
    putList(text ?? '');
    setIsList(text !== null);
  };
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const districts = useMemo(
    () => [...new Set([...areas.values()].map((area) => area.district))].filter((each) => each !== ''),
    [areas],
  );
  const read = useMemo(() => pastedAreas(list, areas.values()), [list, areas]);

  const add = (fresh: readonly PastedArea[], known: PastedAreas['counts'] = []) => {
    const made = fresh.map(({ population, ...area }) => ({ area: { id: desk.newId() as AreaId, ...area }, population }));
    const counts = made.flatMap(({ area, population }) => (population === undefined ? [] : [{ id: area.id, population }]));
    const areas = made.map(({ area }) => area);
    if (counts.length + known.length === 0) return perform({ do: 'addAreas', areas });
    // What people paste is theirs, however official its codes look.
    const newAreas = areas.map((area) => (area.code === '' ? area : { ...area, byHand: true }));
    return perform({ do: 'setAreaProfiles', newAreas, profiles: [...counts, ...known] });
  };
  const addOne = (event: FormEvent) => {
    event.preventDefault();
    const said = add([{ name, code: '', district: district.trim() }]);
    setProblem(said);
    if (said === null) setName('');
    field.current?.focus();
  };
  const addList = (event: FormEvent) => {
    event.preventDefault();
    const isNew = read.fresh.length + read.counts.length > 0;
    const said = isNew ? add(read.fresh, read.counts) : t.areas.nothingNew;
    setProblem(said);
    if (said === null) setList(null);
  };

  if (isList) {
    return (
      <form className="add-areas add-list" onSubmit={addList}>
        <p id={`${id}-how`} className="hint">
          {t.areas.addManyHow}
        </p>
        <TextField
          label={t.areas.addManyLabel}
          about={`${id}-how`}
          {...(read.known > 0 && { hint: t.areas.known(read.known) })}
          problem={problem}
          lines={8}
          // The button that was pressed has opened this field.
          autoFocus
          spellCheck={false}
          value={list}
          onChange={(text) => {
            setList(text);
            setProblem(null);
          }}
        />
        <div className="actions">
          <Button onClick={() => setList(null)}>{t.areas.cancel}</Button>
          <Button look="primary" type="submit">
            {t.areas.addManyButton(read.fresh.length)}
          </Button>
        </div>
      </form>
    );
  }
  return (
    <form className="add-areas" onSubmit={addOne}>
      <label className="add-label" htmlFor={id}>
        {t.areas.newArea}
      </label>
      <TextInput
        id={id}
        ref={field}
        placeholder={t.areas.newAreaHow}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        value={name}
        onChange={(event) => {
          setName(event.target.value);
          setProblem(null);
        }}
        {...onOneLine((text) => {
          if (!isPastedList(text)) return false;
          setList(text);
          return true;
        })}
      />
      <TextField
        label={t.areas.inDistrict}
        isLabelHidden
        placeholder={t.areas.inDistrict}
        list={`${id}-districts`}
        value={district}
        onChange={setDistrict}
      />
      <datalist id={`${id}-districts`}>
        {districts.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <Button type="submit">{t.areas.add}</Button>
      <Button look="plain" onClick={() => setList('')}>
        {t.areas.addMany}
      </Button>
      <p id={`${id}-problem`} className="problem" role="alert">
        {problem}
      </p>
    </form>
  );
});
