import { Pencil, Trash2 } from 'lucide-react';
import { memo, useState } from 'react';
import type { CoverageLevel } from '../../analysis/coverage/areaCoverage.ts';
import type { Area } from '../../domain/area.ts';
import type { AreaId } from '../../domain/identifiers.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { PressArea } from '../controls/PressArea.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { EditArea } from './EditArea.tsx';
import { LevelWord } from './LevelWord.tsx';

interface AreaRowProps {
  readonly area: Area;
  /** How many live or work there, how many have their constituency there, and how many key figures of the network belong there by either. */
  readonly actors: number;
  readonly keyFigures: number;
  readonly constituency: number;
  readonly level: CoverageLevel | undefined;
  readonly keyFigureTerm: 'figure' | 'person';
  readonly onPoint: (area: AreaId | null) => void;
  readonly onChoose: (area: AreaId) => void;
}

/** One neighbourhood in the list, drawn again only when something of its own changes. Its name selects who lives or works there and says what is known of it. */
export const AreaRow = memo(
  ({ area, actors, keyFigures, constituency, level, keyFigureTerm, onPoint, onChoose }: AreaRowProps) => {
    const desk = useDesk();
    const t = useLanguage();
    const [isEdited, setEdited] = useState(false);
    const term = t.words.keyFigureTerm[keyFigureTerm];
    if (isEdited) {
      return (
        <tr>
          <td colSpan={6}>
            <EditArea area={area} onDone={() => setEdited(false)} />
          </td>
        </tr>
      );
    }
    return (
      <tr onPointerEnter={() => onPoint(area.id)} onPointerLeave={() => onPoint(null)}>
        <th scope="row">
          <PressArea
            className="area-name"
            title={actors === 0 ? t.areas.nobodyIn(area.name) : t.areas.selectActors(area.name, actors)}
            onFocus={() => onPoint(area.id)}
            onBlur={() => onPoint(null)}
            onClick={() => onChoose(area.id)}
          >
            <span>{area.name}</span>
            {area.code !== '' && <small>{area.code}</small>}
          </PressArea>
        </th>
        <td className="area-level">
          {level === undefined ? <span className="hint">{t.areas.thinking}</span> : <LevelWord level={level} term={term} />}
        </td>
        <Count label={t.areas.column.actors} count={actors} />
        <Count label={t.areas.column.keyFigures[keyFigureTerm]} count={keyFigures} />
        <Count label={t.areas.column.constituency} count={constituency} />
        <td className="area-actions">
          {!desk.isFrozen && (
            <>
              <IconButton label={t.areas.edit(area.name)} icon={Pencil} onClick={() => setEdited(true)} />
              <IconButton
                label={t.areas.remove(area.name)}
                icon={Trash2}
                onClick={() => desk.perform({ do: 'removeArea', id: area.id })}
              />
            </>
          )}
        </td>
      </tr>
    );
  },
);

const Count = ({ label, count }: { readonly label: string; readonly count: number }) => (
  <td className="area-count" data-label={label}>
    <span className={count === 0 ? 'is-none' : ''}>{count}</span>
  </td>
);
