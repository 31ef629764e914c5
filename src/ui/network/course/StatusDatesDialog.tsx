import { Plus, Trash2 } from 'lucide-react';
import { type ActorId, type IsoDate, isDay } from '../../../domain/identifiers.ts';
import { type KeyFigureStatus, keyFigureOn, newKeyFigure, STATUSES, spansAfter } from '../../../domain/keyFigure.ts';
import { withSpans } from '../../../domain/network/statusSpans.ts';
import { Button } from '../../controls/Button.tsx';
import { DayField } from '../../controls/DayField.tsx';
import { FormDialog } from '../../controls/FormDialog.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { Select } from '../../controls/Select.tsx';
import { useDesk, useMapAsWritten } from '../../controls/useDesk.tsx';
import { useKeptAnswers } from '../../controls/useKept.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useNames } from '../../controls/useNames.ts';
import { usePerform } from '../../controls/usePerform.ts';
import './course.css';

interface Span {
  readonly status: KeyFigureStatus;
  /** Nothing while it is being typed. */
  readonly since: string;
}

/** The verloop of one person, a line a status: put right, filled in or taken away, and kept in one go. */
export const StatusDatesDialog = ({ actor, onClose }: { readonly actor: ActorId; readonly onClose: () => void }) => {
  const desk = useDesk();
  const perform = usePerform();
  const language = useLanguage();
  const { course: t, words, refusals, attention } = language;
  const nameOf = useNames();
  const keyFigure = useMapAsWritten(({ actors }) => actors.get(actor)?.keyFigure) ?? newKeyFigure;
  const today = desk.today();
  const { status: now } = keyFigureOn(keyFigure, today);
  const toCome = spansAfter(keyFigure, today);
  /** What a file said of a day to come stays, or goes; nobody says more of such a day. */
  const mayBe = ({ status, since }: Span) =>
    since <= today || toCome.some((span) => span.since === since && span.status === status);
  const known: readonly Span[] = keyFigure.statusHistory ?? [{ status: keyFigure.status, since: '' }];
  const [answers, put, forget] = useKeptAnswers(desk.drafts, `dates.${actor}`, { spans: JSON.stringify(known) });
  const spans = readSpans(answers.spans) ?? known;
  const set = (next: readonly Span[]) => put({ spans: JSON.stringify(next) });
  const giveUp = () => {
    forget();
    onClose();
  };
  const save = () => {
    const filled = spans.filter(({ since }) => since !== '');
    if (!filled.every(({ since }) => isDay(since))) return refusals.dateInvalid;
    if (!filled.every(mayBe)) return attention.spokenDialog.toCome;
    if (new Set(filled.map(({ since }) => since)).size < filled.length) return t.dates.twice;
    const isUndated = spans.some(({ status, since }) => since === '' && status === now);
    const ordered = filled.toSorted((a, b) => (a.since < b.since ? -1 : 1));
    const last = ordered.findLast(({ since }) => since <= today);
    if (last && last.status !== now && !isUndated) return t.dates.notNow(words.status[now]);
    const next = ordered.findLast(({ since }) => since > today);
    const { statusHistory } = withSpans(
      keyFigure,
      filled.map((span) => ({ status: span.status, since: span.since as IsoDate })),
    );
    const set = { statusHistory, ...(toCome.length > 0 && { status: next?.status ?? now }) };
    const refusal = perform({ do: 'editKeyFigures', actors: [actor], set, on: today });
    if (refusal === null) giveUp();
    return refusal;
  };
  return (
    <FormDialog title={t.dates.title(nameOf(actor))} submit={t.dates.save} onSubmit={save} onClose={onClose} onCancel={giveUp}>
      <p className="hint">{t.dates.means}</p>
      <ol className="status-dates">
        {/* A line is its place: days may be equal while one types. */}
        {spans.map((span, place) => (
          <li key={place}>
            <Select
              label={t.dates.status(place + 1)}
              isLabelHidden
              value={span.status}
              options={STATUSES.map((value) => ({ value, label: words.status[value] }))}
              onChoose={(status) => set(spans.with(place, { ...span, status }))}
            />
            <DayField
              label={t.dates.since(place + 1)}
              isLabelHidden
              value={span.since}
              {...(mayBe(span) && span.since > today ? {} : { max: today })}
              onChange={(since) => set(spans.with(place, { ...span, since }))}
            />
            <IconButton label={t.dates.remove(place + 1)} icon={Trash2} onClick={() => set(spans.toSpliced(place, 1))} />
          </li>
        ))}
      </ol>
      <Button
        look="plain"
        className="the-rest"
        icon={Plus}
        onClick={() => set([...spans, { status: newKeyFigure.status, since: '' }])}
      >
        {t.dates.add}
      </Button>
    </FormDialog>
  );
};

/** What was kept of a form that was broken off. */
const readSpans = (text: string): readonly Span[] | null => {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) && read.every(isSpan) ? read : null;
  } catch {
    return null;
  }
};
const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' &&
  value !== null &&
  'since' in value &&
  typeof value.since === 'string' &&
  'status' in value &&
  STATUSES.some((status) => status === value.status);
