import { useId, useRef } from 'react';
import type { MapPoint } from '../../domain/quantities.ts';
import { readQuickText } from '../../formats/quickText.ts';
import type { BadLine } from '../../workspace/pasteDesk.ts';
import { namesOn, quickAdd } from '../../workspace/quickAdd.ts';
import { Button } from '../controls/Button.tsx';
import { Fold } from '../controls/Fold.tsx';
import { TextInput } from '../controls/TextInput.tsx';
import { unlessGoneOn } from '../controls/unlessGoneOn.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/** So many at a time; the next come up as these are done with. */
const MOST_SHOWN = 8;

/** Lines of a pasted list that cannot be read, each with its number and the reason, to be put right, added or taken away. */
export const BadLines = ({
  lines,
  near,
  onEmpty,
}: {
  readonly lines: readonly BadLine[];
  readonly near: () => MapPoint;
  readonly onEmpty: () => void;
}) => {
  const desk = useDesk();
  const language = useLanguage();
  const t = language.pasted.bad;
  const list = useRef<HTMLOListElement>(null);
  const id = useId();
  useMap(({ actors }) => actors);
  const names = namesOn(desk);

  const done = (index: number) => {
    desk.pasted.dropBad(index);
    if (lines.length === 1) return onEmpty();
    unlessGoneOn(() => {
      const fields = list.current?.querySelectorAll('input') ?? [];
      fields[Math.min(index, fields.length - 1)]?.focus();
    });
  };
  const add = (text: string, index: number) => {
    const isIn = quickAdd(desk, text, near(), 'heard') !== null || desk.notice.getSnapshot()?.kind === 'alreadyThere';
    if (isIn) done(index);
    // The reason stands beside the line already.
    else if (desk.notice.getSnapshot()?.kind === 'notUnderstood') desk.notice.set(null);
  };
  return (
    <Fold title={t.heading(lines.length)} className="bad-lines" open>
      <ol ref={list} aria-label={t.heading(lines.length)}>
        {lines.slice(0, MOST_SHOWN).map(({ line, text }, index) => {
          const read = readQuickText(text, names);
          const own = `${id}-${index}`;
          return (
            <li key={`${line} ${index}`}>
              <label htmlFor={own}>{t.line(line)}</label>
              <TextInput
                id={own}
                value={text}
                aria-invalid={!read.done}
                aria-describedby={`${own}-why`}
                onChange={({ target }) => desk.pasted.correct(index, target.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.repeat) return;
                  event.preventDefault();
                  add(text, index);
                }}
              />
              <Button aria-label={t.addLine(line)} onClick={() => add(text, index)}>
                {t.add}
              </Button>
              <Button look="plain" aria-label={t.dropLine(line)} onClick={() => done(index)}>
                {t.drop}
              </Button>
              <small id={`${own}-why`} className={read.done ? 'hint' : 'problem'} aria-live="polite">
                {read.done ? t.reads : language.formats.quick[read.refusal.code](withoutLine(read.refusal.details))}
              </small>
            </li>
          );
        })}
      </ol>
      <p className="bad-lines-foot">
        {lines.length > MOST_SHOWN && <span>{t.more(lines.length - MOST_SHOWN)}</span>}
        {lines.length > 1 && (
          <Button
            look="plain"
            onClick={() => {
              desk.pasted.dropAllBad();
              onEmpty();
            }}
          >
            {t.dropAll}
          </Button>
        )}
      </p>
    </Fold>
  );
};

/** The number that stands before the line is that of the list. */
const withoutLine = <D extends Readonly<Record<string, unknown>>>({ line: _, ...details }: D) => details as Omit<D, 'line'>;
