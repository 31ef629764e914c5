import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Comparison } from '../../../analysis/compare/comparison.ts';
import { propertiesOf } from '../../../domain/actorMap.ts';
import type { ComparedLight } from '../../../workspace/compareDesk.ts';
import { exportTable } from '../../../workspace/exportTable.ts';
import { saySaved } from '../../../workspace/saySaved.ts';
import { download } from '../../controls/download.ts';
import { Gate } from '../../controls/Gate.tsx';
import { Switch } from '../../controls/Switch.tsx';
import { useAnswer } from '../../controls/useAnswer.ts';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { useComparedNames } from '../comparedNames.ts';
import { ChangeTable } from './ChangeTable.tsx';
import { comparedActorRows } from './comparedActorRows.ts';
import { comparedRelationRows } from './comparedRelationRows.ts';
import { ACTOR_COLUMNS, type ComparedRow, RELATION_COLUMNS } from './comparedRow.ts';

/** What differs between the two moments as two tables, a row a change. */
export const CompareTable = () => {
  const { compare } = useDesk();
  const { compare: t, comparison: said } = useLanguage();
  const { before } = useObserved(compare.maps);
  const asked = useAnswer(({ compare }) => compare.answer);
  return (
    <div className="tables-frame compare-table">
      {before === null ? (
        <p className="table-empty">{t.needsSnapshot}</p>
      ) : (
        <Gate asked={asked}>
          {(comparison) =>
            comparison.outcome === 'bothEmpty' ? (
              <p className="table-empty">{said.outcome.bothEmpty}</p>
            ) : (
              <Tables comparison={comparison} />
            )
          }
        </Gate>
      )}
    </div>
  );
};

const Tables = ({ comparison }: { readonly comparison: Comparison }) => {
  const desk = useDesk();
  const { compare } = desk;
  const map = useMap(({ map, snapshots }) => ({ map, snapshots }));
  const t = useLanguage();
  const parts = t.comparisonParts;
  const maps = useObserved(compare.maps);
  const nameOf = useComparedNames();
  const scroller = useRef<HTMLDivElement>(null);
  const keys = useId();
  const [withSame, setWithSame] = useState(false);
  const actors = useMemo(() => comparedActorRows(comparison, maps, t, nameOf, withSame), [comparison, maps, t, nameOf, withSame]);
  const relations = useMemo(
    () => comparedRelationRows(comparison, maps, t, nameOf, withSame),
    [comparison, maps, t, nameOf, withSame],
  );
  const lit = useObserved(compare.light);
  const show = (light: ComparedLight) => compare.light.set(lit === light ? null : light);
  // What is lit stays so on the picture, until there is another answer.
  useEffect(
    () => () => {
      if (compare.answer.getSnapshot().answer !== comparison) compare.light.set(null);
    },
    [compare, comparison],
  );
  const momentName = (id: typeof maps.after | null) =>
    id === null || id === 'now' ? t.compare.now : (map.snapshots.get(id)?.name ?? t.compare.now);
  const save = <Column extends string>(
    part: string,
    columns: readonly Column[],
    labels: Readonly<Record<Column, string>>,
    rows: readonly ComparedRow<Column>[],
  ) => {
    download(
      exportTable(
        { title: propertiesOf(map).title, part, moments: [momentName(maps.before), momentName(maps.after)] },
        columns.map((column) => labels[column]),
        rows.map(({ cells }) => columns.map((column) => cells[column])),
        t.code,
      ),
    );
    saySaved(desk);
  };
  const relationLabels = { ...parts.relationColumn, from: parts.relationColumn.a, to: parts.relationColumn.b };

  return (
    <div
      className="tables"
      ref={scroller}
      role="region"
      aria-label={parts.tableRegion}
      aria-describedby={keys}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer must be able to scroll the tables sideways
      tabIndex={0}
    >
      <p id={keys} className="hidden-visually">
        {parts.tableKeys}
      </p>
      <div className="also-same">
        <Switch label={parts.alsoSame} checked={withSame} onChange={setWithSame} />
      </div>
      <ChangeTable
        name={parts.changedActors}
        columns={ACTOR_COLUMNS}
        labels={parts.actorColumn}
        filterLabel={parts.filterActors}
        rows={actors}
        none={parts.noActorsChanged}
        scroller={scroller}
        lit={lit}
        onShow={show}
        onSave={(rows) => save(parts.csvName.actors, ACTOR_COLUMNS, parts.actorColumn, rows)}
      />
      <ChangeTable
        name={parts.changedRelations}
        columns={RELATION_COLUMNS}
        labels={relationLabels}
        filterLabel={parts.filterRelations}
        rows={relations}
        none={parts.noRelationsChanged}
        scroller={scroller}
        lit={lit}
        onShow={show}
        onSave={(rows) => save(parts.csvName.relations, RELATION_COLUMNS, relationLabels, rows)}
      />
    </div>
  );
};
