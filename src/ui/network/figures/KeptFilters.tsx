import { Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { NetworkFilterId } from '../../../domain/identifiers.ts';
import { askedParts, isSameFilter, type KeyFigureFilter } from '../../../domain/network/keyFigureFilter.ts';
import { filterName } from '../../../language/filterInWords.ts';
import { Button } from '../../controls/Button.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { Popover } from '../../controls/Popover.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useDraft } from '../../controls/useDraft.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { usePerform } from '../../controls/usePerform.ts';

/** The filters that were kept with the map, to look through again; and a name for the one that is asked now. */
export const KeptFilters = ({
  filter,
  onFilter,
}: {
  readonly filter: KeyFigureFilter;
  readonly onFilter: (filter: KeyFigureFilter) => void;
}) => {
  const { networkFigures: t } = useLanguage();
  const kept = useMap(({ networkFilters }) => networkFilters);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (kept.size === 0 && askedParts(filter).length === 0) return null;
  return (
    <>
      <Button ref={button} look="plain" aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t.kept.menu}
      </Button>
      {isOpen && (
        <Popover label={t.kept.menu} at={button} className="asked-choice" placement="bottom end" onClose={() => setOpen(false)}>
          <KeptList
            filter={filter}
            onChoose={(chosen) => {
              onFilter(chosen);
              setOpen(false);
            }}
          />
        </Popover>
      )}
    </>
  );
};

const KeptList = ({
  filter,
  onChoose,
}: {
  readonly filter: KeyFigureFilter;
  readonly onChoose: (filter: KeyFigureFilter) => void;
}) => {
  const desk = useDesk();
  const language = useLanguage();
  const { kept: t } = language.networkFigures;
  const { networkFilters: kept, ...places } = useMap(({ networkFilters, areas, camps }) => ({ networkFilters, areas, camps }));
  const isKept = [...kept.values()].some((one) => isSameFilter(one, filter));
  return (
    <div className="stack">
      {kept.size > 0 && (
        <ul className="kept-filters">
          {Array.from(kept.values(), (one) => {
            const name = filterName(language, places, one);
            const { id, name: _, ...asked } = one;
            return (
              <li key={id}>
                <Button look="plain" aria-current={isSameFilter(one, filter) || undefined} onClick={() => onChoose(asked)}>
                  {name}
                </Button>
                <IconButton
                  label={t.remove(name)}
                  icon={Trash2}
                  onClick={() => desk.perform({ do: 'removeNetworkFilter', id })}
                />
              </li>
            );
          })}
        </ul>
      )}
      {isKept && <p className="hint">{t.isKept}</p>}
      {!isKept && askedParts(filter).length > 0 && <KeepFilter filter={filter} />}
    </div>
  );
};

const KeepFilter = ({ filter }: { readonly filter: KeyFigureFilter }) => {
  const desk = useDesk();
  const language = useLanguage();
  const perform = usePerform();
  const places = useMap(({ areas, camps }) => ({ areas, camps }));
  const [name, setName] = useDraft('networkFilter');
  const [problem, setProblem] = useState<string | null>(null);
  const { kept: t } = language.networkFigures;
  const keep = () => {
    const said = perform({
      do: 'keepNetworkFilter',
      filter: { ...filter, id: desk.newId() as NetworkFilterId, name: name.trim() },
    });
    setProblem(said);
    if (said === null) setName('');
  };
  return (
    <div className="stack">
      <TextField
        label={t.name}
        hint={t.hint}
        placeholder={filterName(language, places, filter)}
        value={name}
        problem={problem}
        onChange={setName}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
      <Button onClick={keep}>{t.submit}</Button>
    </div>
  );
};
