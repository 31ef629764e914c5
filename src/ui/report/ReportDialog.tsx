import { useMemo, useState } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import { aroundEvents } from '../../domain/aroundEvent.ts';
import { isJoint } from '../../domain/together/contribution.ts';
import { loadPart } from '../../workspace/loadPart.ts';
import { saySaved } from '../../workspace/saySaved.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { downloadFile } from '../controls/download.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { handedName } from '../handover/handedName.ts';
import { PageAmongWords } from '../handover/PageAmongWords.tsx';
import { useMaking } from '../handover/useMaking.ts';
import { usePrinted } from '../print/usePrinted.tsx';
import { useRedacted } from '../redaction/useRedacted.ts';
import { useRedactionChoice } from '../redaction/useRedactionChoice.ts';
import { DocumentView } from './DocumentView.tsx';
import { type Fit, fitOnPage } from './fitOnPage.ts';
import { MemoReport } from './MemoReport.tsx';
import { type MadeReport, madeOf } from './madeReport.ts';
import type { MemoPart } from './memoDocument.ts';
import { ReportChoices } from './ReportChoices.tsx';
import { ReportPreview } from './ReportPreview.tsx';
import { IN_REPORTS, REPORT_PARTS, type ReportKind, type ReportPart } from './reportKinds.ts';
import { useRunningOnPages } from './useRunningOnPages.ts';
import { WorkshopReport } from './WorkshopReport.tsx';
import type { WorkshopPart } from './workshopDocument.ts';
import { YearReport } from './YearReport.tsx';
import type { YearPart } from './yearDocument.ts';
import './reportDialog.css';

/** As high as a picture begins. */
const START: Readonly<Record<ReportKind, Fit>> = {
  afterEvent: { high: 330, cut: 0 },
  networkYear: { high: 300, cut: 0 },
  workshop: { high: 470, cut: 0 },
};

/** The three reports, each ready-made from the map as it is: which parts, who is hidden, own words, and out as paper or Word. */
export const ReportDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const desk = useDesk();
  const language = useLanguage();
  const { report: t, shell } = language;
  const chosen = useRedactionChoice();
  const { map, choice, isCurrent } = useRedacted(chosen.choice, IN_REPORTS);
  const { level } = choice;
  const around = useMemo(() => aroundEvents(map, desk.today()), [map, desk]);
  const hasNetwork = [...map.actors.values()].some(({ keyFigure }) => keyFigure !== null);
  const isJoined = useMap(isJoint);
  const [asked, setKind] = useState<ReportKind | null>(null);
  const kind = asked ?? (isJoined ? 'workshop' : around.length > 0 ? 'afterEvent' : hasNetwork ? 'networkYear' : 'workshop');
  const [turnAsked, setTurn] = useState(0);
  const turn = Math.min(turnAsked, Math.max(0, around.length - 1));
  const event = around[turn] ?? null;
  const [left, setLeft] = useState<ReadonlySet<ReportPart>>(new Set());
  const parts = useMemo(() => REPORT_PARTS[kind].filter((part) => !left.has(part)), [kind, left]);
  const [lastMade, setMade] = useState<MadeReport | null>(null);
  const { problem, isBusy, make } = useMaking();

  // Of anything else the room on the page is tried anew.
  const ground = useMemo(() => ({ kind, parts, event, map }), [kind, parts, event, map]);
  const [fitted, setFitted] = useState<{ readonly of: object; readonly fit: Fit } | null>(null);
  const fit = fitted?.of === ground ? fitted.fit : START[kind];
  const isOnePage = kind === 'afterEvent';
  const fitTo = (height: number) => {
    const next = isOnePage ? fitOnPage(fit, height) : fit;
    if (next !== fit) setFitted({ of: ground, fit: next });
  };

  const isEmpty = map.actors.size === 0;
  const why = isEmpty ? t.nobody : isOnePage && !event ? t.noPhotos : null;
  const made = why === null ? madeOf(map, lastMade) : null;

  const view = (report: MadeReport, level: 1 | 3) => (
    <DocumentView
      report={report.report}
      level={level}
      pictureOf={(key, alt) => {
        const picture = report.pictures.get(key);
        return picture && <PageAmongWords page={picture.page} alt={alt} />;
      }}
    />
  );
  const printed = usePrinted(made && isCurrent ? () => view(made, 1) : null, made?.report.title);
  useRunningOnPages(made);
  const isReady = isCurrent && made !== null && [...made.pictures.values()].every(({ isFinal }) => isFinal);
  const saveWord = () =>
    make(async (_, signal) => {
      if (!made) return;
      const { docxFile } = await loadPart(() => import('./docxFile.ts'));
      const name = handedName(propertiesOf(map).title, level, desk.today(), language.code);
      const blob = await docxFile(made);
      if (signal.aborted) return;
      downloadFile({ name: `${name}.docx`, blob });
      if (level === 'none') saySaved(desk);
      else desk.notice.set({ kind: 'exported', holdsNames: false });
    });
  const wishes = { map, hidden: level, fit, onMade: setMade };
  const ownShown = [...map.findings.values()].filter(({ text }) => text.trim() !== '').length;
  return (
    <Dialog title={t.menu} wide="sheet" close={shell.close} onClose={onClose}>
      <div className="report-making">
        <ReportChoices
          {...{ kind, around, turn, parts, chosen, ownShown }}
          onKind={(next) => {
            setKind(next);
            setMade(null);
          }}
          onTurn={setTurn}
          onParts={(on) => setLeft(new Set([...left, ...REPORT_PARTS[kind]].filter((part) => !on.includes(part))))}
        />
        <div className="report-shown">
          {why ? (
            <p>{why}</p>
          ) : made ? (
            <ReportPreview onHeight={fitTo} problem={(pages) => (isOnePage && pages > 1 ? t.tooLong : null)}>
              {view(made, 3)}
            </ReportPreview>
          ) : (
            <p role="status">{t.working}</p>
          )}
        </div>
      </div>
      {!isEmpty && isOnePage && event && <MemoReport {...wishes} around={event} parts={parts as readonly MemoPart[]} />}
      {!isEmpty && kind === 'networkYear' && <YearReport {...wishes} parts={parts as readonly YearPart[]} />}
      {!isEmpty && kind === 'workshop' && <WorkshopReport {...wishes} parts={parts as readonly WorkshopPart[]} />}
      {printed}
      <div className="actions">
        <p className="comes-in">
          <strong>{t.greyToo}</strong> <small>{level === 'none' ? t.holdsNames : t.sameNumbers}</small>
        </p>
        {problem && <p role="alert">{problem}</p>}
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
