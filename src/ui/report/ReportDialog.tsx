import { useMemo, useState } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import { aroundEvents } from '../../domain/aroundEvent.ts';
import type { Hiding } from '../../domain/fields.ts';
import { loadPart } from '../../workspace/loadPart.ts';
import { saySaved } from '../../workspace/saySaved.ts';
import { Button } from '../controls/Button.tsx';
import { AnyOf, OneOf } from '../controls/Choice.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { downloadFile } from '../controls/download.ts';
import { Select } from '../controls/Select.tsx';
import { useDeed } from '../controls/useDeed.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { handedName } from '../handover/handedName.ts';
import { PageSvg } from '../handover/PageSvg.tsx';
import { usePrinted } from '../print/usePrinted.tsx';
import { useRedacted } from '../redaction/useRedacted.ts';
import { useRedactionChoice } from '../redaction/useRedactionChoice.ts';
import { WhoIsRecognisable } from '../redaction/WhoIsRecognisable.tsx';
import { DocumentView } from './DocumentView.tsx';
import { FindingsEditor } from './FindingsEditor.tsx';
import { MemoReport } from './MemoReport.tsx';
import type { MadeReport } from './madeReport.ts';
import { MEMO_PARTS } from './memoDocument.ts';
import { ReportPreview } from './ReportPreview.tsx';
import { WorkshopReport } from './WorkshopReport.tsx';
import { WORKSHOP_PARTS } from './workshopDocument.ts';
import { YearReport } from './YearReport.tsx';
import { YEAR_PARTS } from './yearDocument.ts';
import './reportDialog.css';

const REPORTS = ['afterEvent', 'networkYear', 'workshop'] as const;
type ReportKind = (typeof REPORTS)[number];
const PARTS = { afterEvent: MEMO_PARTS, networkYear: YEAR_PARTS, workshop: WORKSHOP_PARTS } as const;
/** Whatever was typed can be read in one of them. */
const HELD: readonly Hiding[] = ['actor', 'map', 'camp', 'area', 'district', 'count', 'snapshot', 'event', 'emptied'];
/** As high as a picture begins, and the least it may become. */
const HIGH = { afterEvent: 330, networkYear: 300, workshop: 470 };
const LEAST_HIGH = 240;
const PAGE_PX = 1_123;

/** The three reports, each ready-made from the map as it is: which parts, who is hidden, own words, and out as paper or Word. */
export const ReportDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const desk = useDesk();
  const language = useLanguage();
  const { report: t, library, afterEvent, networkYear, workshop } = language;
  const chosen = useRedactionChoice();
  const { map } = useRedacted(chosen.choice);
  const around = useMemo(() => aroundEvents(map, desk.today()), [map, desk]);
  const hasNetwork = [...map.actors.values()].some(({ keyFigure }) => keyFigure !== null);
  const [asked, setKind] = useState<ReportKind | null>(null);
  const kind = asked ?? (around.length > 0 ? 'afterEvent' : hasNetwork ? 'networkYear' : 'workshop');
  const [turn, setTurn] = useState(0);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [made, setMade] = useState<MadeReport | null>(null);
  const [high, setHigh] = useState(HIGH[kind]);
  const { problem, isBusy, start } = useDeed();
  const event = around[Math.min(turn, around.length - 1)] ?? null;
  const parts = useMemo(() => PARTS[kind].filter((part) => !left.has(part)), [kind, left]);
  const hidden = useHidden(chosen.choice.level, map);
  const printed = usePrinted(
    () =>
      made && (
        <DocumentView
          report={made.report}
          pictureOf={(key, alt) => {
            const picture = made.pictures.get(key);
            return picture && <PageSvg page={picture.page} alt={alt} />;
          }}
        />
      ),
  );

  const choose = (next: ReportKind) => {
    setKind(next);
    setMade(null);
    setHigh(HIGH[next]);
  };
  /** One page stays one page: the picture gives the room. */
  const fit = (height: number) => {
    if (kind !== 'afterEvent' || height <= PAGE_PX || high <= LEAST_HIGH) return;
    setHigh(Math.max(LEAST_HIGH, Math.floor(high - (height - PAGE_PX) - 1)));
  };
  const isReady = made !== null && [...made.pictures.values()].every(({ isFinal }) => isFinal);
  const saveWord = () =>
    start(async () => {
      if (!made) return;
      const { docxFile } = await loadPart(() => import('./docxFile.ts'));
      const name = handedName(propertiesOf(map).title, chosen.choice.level, desk.today(), language.code);
      downloadFile({ name: `${name}.docx`, blob: await docxFile(made) });
      if (chosen.choice.level === 'none') saySaved(desk);
      else desk.notice.set({ kind: 'exported', holdsNames: false });
    });
  const wishes = { map, hidden, high, onMade: setMade };
  const isEmpty = map.actors.size === 0;
  const why = isEmpty ? t.nobody : kind === 'afterEvent' && !event ? t.noPhotos : null;
  return (
    <Dialog title={t.menu} wide="sheet" onClose={onClose}>
      <div className="report-making">
        <div className="stack">
          <OneOf
            legend={t.which}
            name="report"
            options={[
              { value: 'afterEvent', label: afterEvent.name },
              { value: 'networkYear', label: networkYear.name },
              { value: 'workshop', label: workshop.name },
            ]}
            value={kind}
            hint={t.for[kind]}
            onChoose={choose}
          />
          {kind === 'afterEvent' && around.length > 1 && (
            <Select
              label={t.event}
              value={String(turn)}
              options={around.map((one, i) => ({ value: String(i), label: one.event?.name ?? '' }))}
              onChoose={(value) => setTurn(Number(value))}
            />
          )}
          <AnyOf
            legend={t.parts}
            name="report-parts"
            options={PARTS[kind].map((value) => ({ value, label: t.part[value] }))}
            values={parts}
            onChange={(on) => setLeft(new Set(PARTS[kind].filter((part) => !(on as readonly string[]).includes(part))))}
          />
          <WhoIsRecognisable chosen={chosen} kinds={HELD} />
          {!desk.isFrozen && <FindingsEditor />}
        </div>
        <div className="report-shown">
          {why ? (
            <p>{why}</p>
          ) : made ? (
            <ReportPreview label={t.preview} onHeight={fit}>
              <DocumentView
                report={made.report}
                level={3}
                pictureOf={(key, alt) => {
                  const picture = made.pictures.get(key);
                  return picture && <PageSvg page={picture.page} alt={alt} />;
                }}
              />
            </ReportPreview>
          ) : (
            <p role="status">{t.working}</p>
          )}
        </div>
      </div>
      {!isEmpty && kind === 'afterEvent' && event && (
        <MemoReport {...wishes} around={event} parts={parts as readonly (typeof MEMO_PARTS)[number][]} />
      )}
      {!isEmpty && kind === 'networkYear' && <YearReport {...wishes} parts={parts as readonly (typeof YEAR_PARTS)[number][]} />}
      {!isEmpty && kind === 'workshop' && (
        <WorkshopReport {...wishes} parts={parts as readonly (typeof WORKSHOP_PARTS)[number][]} />
      )}
      {printed}
      <div className="actions">
        <p className="comes-in">
          {t.greyToo} <small>{hidden === null ? '' : t.sameNumbers}</small>
        </p>
        {problem && <p role="alert">{problem}</p>}
        <Button onClick={onClose}>{library.cancel}</Button>
        <Button onClick={saveWord} disabled={!isReady || isBusy}>
          {t.word}
        </Button>
        <Button look="primary" onClick={() => print()} disabled={!isReady}>
          {t.print}
        </Button>
      </div>
    </Dialog>
  );
};

const useHidden = (
  level: 'none' | 'persons' | 'everybody',
  map: { readonly actors: ReadonlyMap<string, { readonly kind: string }> },
) =>
  useMemo(() => {
    if (level === 'none') return null;
    return level === 'everybody'
      ? ('everybody' as const)
      : [...map.actors.values()].filter(({ kind }) => kind === 'person').length;
  }, [level, map]);
