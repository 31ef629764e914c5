import { useId, useMemo, useRef } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import type { BesideActor, BesideLines } from '../../domain/together/besideEachOther.ts';
import type { Language } from '../../language/language.ts';
import type { ComparedLight } from '../../workspace/compareDesk.ts';
import { exportTable } from '../../workspace/exportTable.ts';
import { saySaved } from '../../workspace/saySaved.ts';
import { ChangeTable } from '../compare/tables/ChangeTable.tsx';
import { type ComparedRow, rememberedLight } from '../compare/tables/comparedRow.ts';
import { download } from '../controls/download.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { isShown, itemId, type ShownKind } from './besideItems.ts';
import { linesInWords, nameOf, namesOfPair, pairName, standingInWords } from './besideWords.ts';
import type { BesideView } from './useBeside.ts';

const ACTOR_COLUMNS = ['name', 'state', 'mine', 'theirs'] as const;
const LINE_COLUMNS = ['from', 'to', 'state', 'mine', 'theirs'] as const;
type Row = ComparedRow<(typeof ACTOR_COLUMNS)[number] | (typeof LINE_COLUMNS)[number]>;

/** Both maps as two tables: a row for each actor and each pair, with what is said of it on mine and on the other's. */
export const BesideTables = ({
  view,
  kind,
  chosen,
  onChoose,
}: {
  readonly view: BesideView;
  readonly kind: ShownKind;
  readonly chosen: BesideActor | BesideLines | null;
  readonly onChoose: (id: string | null) => void;
}) => {
  const desk = useDesk();
  const language = useLanguage();
  const { beside: t, comparisonParts: parts, code } = language;
  const scroller = useRef<HTMLDivElement>(null);
  const keys = useId();
  const actors = useMemo(() => actorRows(view, kind, language), [view, kind, language]);
  const lines = useMemo(() => lineRows(view, kind, language), [view, kind, language]);
  const lit = chosen && lightOf(chosen);
  const show = (light: ComparedLight) => {
    const row = [...actors, ...lines].find((one) => one.light === light);
    onChoose(row && light !== lit ? row.id : null);
  };
  const save = (part: string, columns: readonly (keyof Row['cells'])[], rows: readonly Row[]) => {
    download(
      exportTable(
        { title: propertiesOf(view.mine).title, part },
        columns.map((column) => t.column[column]),
        rows.map(({ cells }) => columns.map((column) => cells[column])),
        code,
      ),
    );
    saySaved(desk);
  };
  return (
    <div className="tables-frame beside-tables">
      <div
        className="tables"
        ref={scroller}
        role="region"
        aria-label={t.tables.region}
        aria-describedby={keys}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer must be able to scroll the tables sideways
        tabIndex={0}
      >
        <p id={keys} className="hidden-visually">
          {parts.tableKeys}
        </p>
        <ChangeTable
          name={t.tables.actors}
          columns={ACTOR_COLUMNS}
          labels={t.column}
          filterLabel={t.tables.filterActors}
          stateLabel={t.tables.stateFilter}
          rows={actors}
          none={t.tables.noActors}
          scroller={scroller}
          lit={lit}
          onShow={show}
          onSave={(rows) => save(t.tables.csvActors, ACTOR_COLUMNS, rows as readonly Row[])}
        />
        <ChangeTable
          name={t.tables.lines}
          columns={LINE_COLUMNS}
          labels={t.column}
          filterLabel={t.tables.filterLines}
          stateLabel={t.tables.stateFilter}
          rows={lines}
          none={t.tables.noLines}
          scroller={scroller}
          lit={lit}
          onShow={show}
          onSave={(rows) => save(t.tables.csvLines, LINE_COLUMNS, rows as readonly Row[])}
        />
      </div>
    </div>
  );
};

const lightOf = (one: BesideActor | BesideLines): ComparedLight =>
  rememberedLight(one, () => ({ before: { actors: [], relations: [] }, after: { actors: [], relations: [] } }));

const stateOf = (one: BesideActor | BesideLines) =>
  (Array.isArray(one.differs) ? one.differs.length > 0 : one.differs !== null) ? 'differs' : one.drawnBy;

const actorRows = ({ beside, mine, theirs }: BesideView, kind: ShownKind, language: Language): Row[] =>
  [...beside.actors.values()].flatMap((actor): Row[] => {
    if (!isShown(actor, kind)) return [];
    const name = nameOf(beside, actor.id);
    const state = stateOf(actor);
    const cells = {
      name,
      from: '',
      to: '',
      state: language.beside.state[state],
      mine: standingInWords(actor.mine, mine, language),
      theirs: standingInWords(actor.theirs, theirs, language),
    };
    return [{ id: itemId(actor), state, cells, light: lightOf(actor), about: name }];
  });

const lineRows = ({ beside }: BesideView, kind: ShownKind, language: Language): Row[] =>
  [...beside.lines.values()].flatMap((lines): Row[] => {
    if (!isShown(lines, kind)) return [];
    const state = stateOf(lines);
    const [from, to] = namesOfPair(lines, beside);
    const cells = {
      name: '',
      from,
      to,
      state: language.beside.state[state],
      mine: linesInWords(lines.mine, language),
      theirs: linesInWords(lines.theirs, language),
    };
    return [{ id: itemId(lines), state, cells, light: lightOf(lines), about: pairName(lines, beside, language.beside) }];
  });
