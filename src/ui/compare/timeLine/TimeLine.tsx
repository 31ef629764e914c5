import { Plus } from 'lucide-react';
import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { IconButton } from '../../controls/IconButton.tsx';
import type { MenuAction } from '../../controls/Menu.tsx';
import { unlessGoneOn } from '../../controls/unlessGoneOn.ts';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import type { Asked } from './asked.ts';
import { lineLayout } from './lineLayout.ts';
import { type LineMoment, lineMoments } from './lineMoments.ts';
import { MomentDialog } from './MomentDialog.tsx';
import { MomentOnLine } from './MomentOnLine.tsx';
import { MomentPopover, type Opened } from './MomentPopover.tsx';
import { momentName } from './momentText.ts';
import { useMomentActions } from './useMomentActions.tsx';

/** Snapshots and events as points on a line, with now among them; each opens what can be done with it, first of all to compare it. */
export const TimeLine = () => {
  const desk = useDesk();
  const { snapshots, events } = useMap(({ snapshots, events }) => ({ snapshots, events }));
  const chosen = useObserved(desk.compare.maps);
  const language = useLanguage();
  const { timeLine: t } = language;
  const how = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const room = useWidth(scroller);
  const [active, setActive] = useState<string | null>(null);
  const [isDismissed, setDismissed] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const stopAsking = useCallback(() => setAsked(null), []);
  const close = useCallback(() => setOpened(null), []);
  const actionsOf = useMomentActions(setAsked);

  const moments = useMemo(() => lineMoments({ snapshots, events }, desk.today()), [snapshots, events, desk]);
  const layout = useMemo(() => {
    const pointer = matchMedia('(pointer: coarse)').matches ? 'coarse' : 'fine';
    return lineLayout(moments, (moment) => momentName(language, moment), chosen, room, pointer);
  }, [moments, language, chosen, room]);
  const here = moments.find(({ key }) => key === active) ?? moments.find(({ key }) => key === 'now');
  const { width } = layout;
  // What is latest is read first; an older moment comes into view when the keyboard gets there.
  useEffect(() => {
    if (room > 0) scroller.current?.scrollTo({ left: width });
  }, [width, room]);

  // A whole name lies over its neighbours: Escape puts it away, wherever the focus is, until another is pointed at.
  useEffect(() => {
    const onEscape = ({ key }: globalThis.KeyboardEvent) => {
      if (key === 'Escape') setDismissed(true);
    };
    addEventListener('keydown', onEscape);
    return () => removeEventListener('keydown', onEscape);
  }, []);

  const open = (moment: LineMoment, anchor: HTMLElement) => {
    setActive(moment.key);
    if (moment.kind !== 'event' && snapshots.size === 0) return setAsked({ ask: 'takeSnapshot' });
    setOpened({ what: moment.kind === 'event' ? 'note' : 'menu', moment, anchor });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Opened by a key, the focus goes into what opens at once.
    const at = event.target as HTMLElement;
    if (here && (event.key === 'Enter' || event.key === ' ') && at.dataset['moment'] === here.key) {
      event.preventDefault();
      return open(here, at);
    }
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -moments.length, End: moments.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = moments[Math.min(moments.length - 1, Math.max(0, (here ? moments.indexOf(here) : 0) + step))];
    if (next) focusOn(next);
  };
  const focusOn = ({ key }: LineMoment) => {
    setActive(key);
    line.current?.querySelector<HTMLElement>(`[data-moment="${CSS.escape(key)}"]`)?.focus();
  };
  /** Where something is taken off the line, who goes along it stays there. */
  const actionsHere = (moment: LineMoment): readonly MenuAction[] => {
    const at = moments.indexOf(moment);
    const beside = moments[at - 1] ?? moments[at + 1];
    return actionsOf(moment).map((action) => {
      if (action.id !== 'remove' || !beside) return action;
      const onChoose = () => {
        action.onChoose();
        unlessGoneOn(() => focusOn(beside));
      };
      return { ...action, onChoose };
    });
  };
  return (
    <section className="time-line">
      <h2 className="hidden-visually">{t.heading}</h2>
      <div ref={scroller} className="line-scroll">
        <div
          ref={line}
          className="moments-line"
          role="toolbar"
          aria-label={t.heading}
          aria-describedby={how}
          tabIndex={-1}
          style={{ width: layout.width }}
          data-dismissed={isDismissed || undefined}
          onKeyDown={onKeyDown}
        >
          <span className="rule" />
          {layout.between && (
            <span
              className="rule between"
              style={{ left: layout.between.from, width: layout.between.to - layout.between.from }}
            />
          )}
          {layout.years.map(({ year, x }) => (
            <span key={year} className="year" style={{ left: x }}>
              {year}
            </span>
          ))}
          {moments.map((moment, i) => (
            <MomentOnLine
              key={moment.key}
              moment={moment}
              chosen={chosen}
              x={layout.marks[i]?.x ?? 0}
              labelWidth={layout.marks[i]?.labelWidth ?? 0}
              labelShift={layout.marks[i]?.labelShift ?? 0}
              isActive={moment === here}
              onFocus={() => {
                setActive(moment.key);
                setDismissed(false);
              }}
              onPoint={() => setDismissed(false)}
              onOpen={(anchor) => open(moment, anchor)}
              onMenu={(anchor) => setOpened({ what: 'menu', moment, anchor })}
            />
          ))}
        </div>
      </div>
      <p id={how} className="hidden-visually">
        {t.lineHow}
      </p>
      <IconButton label={t.take} icon={Plus} size={20} onClick={() => setAsked({ ask: 'takeSnapshot' })} />
      {opened && <MomentPopover key={opened.moment.key} opened={opened} actions={actionsHere(opened.moment)} onClose={close} />}
      <MomentDialog asked={asked} onAsk={setAsked} onClose={stopAsking} />
    </section>
  );
};

/** How wide an element is on screen, in pixels; 0 before it is known. */
const useWidth = (element: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    setWidth(measured.clientWidth);
    const observer = new ResizeObserver(() => setWidth(measured.clientWidth));
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return width;
};
