import { useMemo, useState } from 'react';
import type { Comparison } from '../../../analysis/compare/comparison.ts';
import { propertiesOf } from '../../../domain/actorMap.ts';
import type { Hiding } from '../../../domain/fields.ts';
import { followable } from '../../../workspace/followable.ts';
import { loadPart } from '../../../workspace/loadPart.ts';
import { saySaved } from '../../../workspace/saySaved.ts';
import { Button } from '../../controls/Button.tsx';
import { AnyOf, OneOf } from '../../controls/Choice.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { downloadFile } from '../../controls/download.ts';
import { useAnswer } from '../../controls/useAnswer.ts';
import { useDesk } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { ANALYSE, useThought } from '../../controls/useThought.ts';
import { useRedacted } from '../../redaction/useRedacted.ts';
import { useRedactionChoice } from '../../redaction/useRedactionChoice.ts';
import { WhoIsRecognisable } from '../../redaction/WhoIsRecognisable.tsx';
import { handedName } from '../handedName.ts';
import { useComparedAsSeen } from '../useComparedAsSeen.ts';
import { useMaking } from '../useMaking.ts';
import { asSeen, figureTables, type ShownFigures } from './figureTables.ts';
import { mapTables, type TablePart } from './mapTables.ts';
import { TablesPreview } from './TablesPreview.tsx';
import { type TablesKind, tablesName } from './tablesName.ts';
import './tables.css';

const KINDS: readonly TablesKind[] = ['xlsx', 'ods', 'csv'];
const HELD: readonly Hiding[] = ['actor', 'camp', 'area', 'district', 'snapshot', 'emptied'];
const NOTHING_ASKED = followable<Comparison>(() => null);

/** Saves tables of the map for a spreadsheet, with the names that may be seen, which its preview shows. */
export const TablesDialog = ({
  onClose,
  figures,
}: {
  readonly onClose: () => void;
  /** Of the key figures alone, as they are looked at now. */
  readonly figures?: ShownFigures;
}) => {
  const desk = useDesk();
  const day = desk.day();
  const language = useLanguage();
  const t = language.handover.tables;
  const { save } = language.networkFigures;
  const chosen = useRedactionChoice();
  const { map, actorAs, choice, isCurrent } = useRedacted(chosen.choice, HELD, { isFile: true });
  const { maps: compared, answer } = useComparedAsSeen(map);
  const { answer: comparison, state } = useAnswer(() => answer ?? NOTHING_ASKED);
  const asksAnalysis = map.areas.size > 0 && !figures;
  const { answer: analysis, failure } = useThought(map, asksAnalysis ? ANALYSE : null);
  const [areAll, setAll] = useState(false);
  const tables = useMemo(
    () =>
      figures
        ? figureTables(map, language, areAll ? null : asSeen(figures, { map, actorAs }, choice.level), day)
        : mapTables({ map, today: day, analysis, comparison, compared }, language),
    [map, analysis, comparison, compared, language, figures, areAll, actorAs, choice.level, day],
  );
  const [left, setLeft] = useState<ReadonlySet<TablePart>>(new Set());
  const [kind, setKind] = useState<TablesKind>('xlsx');
  const { problem, isBusy, make } = useMaking();
  const offered = [...tables.keys()];
  const wanted = offered.filter((part) => !left.has(part));
  const sheets = wanted.flatMap((part) => tables.get(part) ?? []);
  const isWorking = (state === 'running' && !figures) || (asksAnalysis && analysis === null && failure === null);
  const notThere = failure ? language.insight.failed : state === 'failed' ? language.presentation.failed : null;
  const { level } = choice;
  const name = handedName(propertiesOf(map).title, level, desk.today(), language.code);
  const keep = () =>
    make(async (_, signal) => {
      const { tablesFile } = await loadPart(() => import('./tablesFile.ts'));
      const file = await tablesFile(sheets, kind, name, language.code);
      if (signal.aborted) return;
      downloadFile(file);
      if (level === 'none') saySaved(desk);
      else desk.notice.set({ kind: 'exported', holdsNames: false });
      onClose();
    });
  return (
    <Dialog title={figures ? save.button : t.menu} wide="sheet" close={language.shell.close} onClose={onClose}>
      <div className="tables-making">
        <div className="stack">
          {figures ? (
            <OneOf
              legend={save.rows}
              name="figures-rows"
              look="lines"
              options={[
                { value: 'shown', label: save.shown(figures.ids.length) },
                { value: 'all', label: save.all(figures.all) },
              ]}
              value={areAll ? 'all' : 'shown'}
              onChoose={(rows) => setAll(rows === 'all')}
            />
          ) : (
            <AnyOf
              legend={t.which}
              name="tables"
              look="lines"
              options={offered.map((value) => ({ value, label: t.parts[value], aside: t.rows(rowsIn(tables.get(value))) }))}
              values={wanted}
              onChange={(on) => setLeft(new Set([...left, ...offered].filter((part) => !on.includes(part))))}
            />
          )}
          <OneOf
            legend={t.kind}
            name="tables-kind"
            look="cards"
            options={KINDS.map((value) => ({ value, label: t.kinds[value], means: t.means[value] }))}
            value={kind}
            onChoose={setKind}
          />
          <WhoIsRecognisable chosen={chosen} kinds={HELD} />
        </div>
        <TablesPreview sheets={sheets} />
      </div>
      <div className="actions">
        <div className="comes-in">
          {sheets.length > 0 && !isWorking && (
            <p>
              <strong>{tablesName(name, kind, sheets)}</strong> <small>{language.handover.picture.holds[level]}</small>
            </p>
          )}
          <p role="status">{isWorking ? t.working : offered.length === 0 ? t.nothing : wanted.length === 0 ? t.none : null}</p>
          {(problem || notThere) && <p role="alert">{problem ?? notThere}</p>}
        </div>
        <Button look="primary" onClick={keep} disabled={!isCurrent || isBusy || isWorking || wanted.length === 0}>
          {t.save}
        </Button>
      </div>
    </Dialog>
  );
};

const rowsIn = (sheets: readonly { readonly rows: readonly unknown[] }[] = []): number =>
  sheets.reduce((sum, { rows }) => sum + rows.length, 0);
