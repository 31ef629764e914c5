import type { AroundEvent } from '../../domain/aroundEvent.ts';
import { dayInWords } from '../../language/grammar.ts';
import { AnyOf, OneOf } from '../controls/Choice.tsx';
import { Select } from '../controls/Select.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import type { RedactionChosen } from '../redaction/useRedactionChoice.ts';
import { WhoIsRecognisable } from '../redaction/WhoIsRecognisable.tsx';
import { FindingsEditor } from './FindingsEditor.tsx';
import { partNames } from './partNames.ts';
import { IN_REPORTS, REPORT_PARTS, REPORTS, type ReportKind, type ReportPart } from './reportKinds.ts';

const UNKNOWN = 'unknown';

/** Which report, about what, which parts of it, who is hidden, and own findings. */
export const ReportChoices = ({
  kind,
  onKind,
  around,
  turn,
  onTurn,
  parts,
  onParts,
  chosen,
  ownShown,
}: {
  readonly kind: ReportKind;
  readonly onKind: (kind: ReportKind) => void;
  readonly around: readonly AroundEvent[];
  readonly turn: number;
  readonly onTurn: (turn: number) => void;
  readonly parts: readonly ReportPart[];
  readonly onParts: (parts: readonly ReportPart[]) => void;
  readonly chosen: RedactionChosen;
  /** How many of the own findings can be read in it. */
  readonly ownShown: number;
}) => {
  const desk = useDesk();
  const language = useLanguage();
  const { report: t, code } = language;
  const own = useMap((map) => map.findings.size);
  const hasCamps = useMap((map) => map.camps.size > 0);
  // What adds nothing is not offered.
  const isOffered = (part: ReportPart) => part !== 'camps' || hasCamps;
  const about = ({ event }: AroundEvent) => (event ? `${event.name}, ${dayInWords(event.date, code)}` : '');
  const event = around[turn];
  const means: Readonly<Record<ReportKind, string>> = {
    afterEvent: event?.event ? t.for.afterEvent(about(event)) : t.for.betweenPhotos,
    networkYear: t.for.networkYear,
    workshop: t.for.workshop,
  };
  const names = useMap((map) => partNames(kind, map, language));
  return (
    <div className="stack">
      <OneOf
        legend={t.which}
        name="report"
        look="cards"
        options={REPORTS.map((value) => ({ value, label: language[value].name, means: means[value] }))}
        value={kind}
        onChoose={onKind}
      />
      {kind === 'afterEvent' && around.length > 1 && (
        <Select
          label={t.event}
          value={String(turn)}
          options={around.map((one, i) => ({ value: String(i), label: about(one) }))}
          onChoose={(value) => onTurn(Number(value))}
        />
      )}
      <AnyOf<ReportPart | typeof UNKNOWN>
        legend={t.parts}
        name="report-parts"
        look="lines"
        options={[
          ...REPORT_PARTS[kind].filter(isOffered).map((value) => ({
            value,
            label: names[value] ?? '',
            aside: value === 'findings' ? t.ownCount(ownShown, own) : undefined,
          })),
          ...(kind === 'afterEvent' ? [{ value: UNKNOWN, label: t.unknown, aside: t.always, isFixed: true } as const] : []),
        ]}
        values={[...parts, UNKNOWN]}
        onChange={(on) => onParts(REPORT_PARTS[kind].filter((part) => (isOffered(part) ? on : parts).includes(part)))}
      />
      {!desk.isFrozen && <FindingsEditor chosen={chosen} />}
      <WhoIsRecognisable chosen={chosen} kinds={IN_REPORTS} />
    </div>
  );
};
