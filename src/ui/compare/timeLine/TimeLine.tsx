import { EllipsisVertical } from 'lucide-react';
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
import type { MomentRole } from '../../../workspace/withMoment.ts';
import { Menu, type MenuAction } from '../../controls/Menu.tsx';
import { PressArea } from '../../controls/PressArea.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { lineLayout } from './lineLayout.ts';
import { type LineMoment, lineMoments } from './lineMoments.ts';
import { type Asked, MomentDialog } from './MomentDialog.tsx';
import { MomentOnLine } from './MomentOnLine.tsx';
import { MomentPopover, type Opened } from './MomentPopover.tsx';
import { momentName } from './momentText.ts';
import { chooseMoment, useMomentActions } from './useMomentActions.tsx';

/** Snapshots and events on a ruled line, with now among them; a click chooses what is compared. */
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
  const [role, setRole] = useState<MomentRole>('before');
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

  const choose = (moment: LineMoment, anchor: HTMLElement, isOther: boolean) => {
    setActive(moment.key);
    if (moment.kind === 'event') return setOpened({ what: 'note', moment, anchor });
    if (snapshots.size === 0) return setAsked({ ask: 'takeSnapshot' });
    if (moment.kind === 'now') return chooseMoment(desk, 'after', 'now');
    const other = role === 'before' ? 'after' : 'before';
    chooseMoment(desk, isOther ? other : role, moment.snapshot.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -moments.length, End: moments.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = here ? moments.indexOf(here) : 0;
    const next = moments[Math.min(moments.length - 1, Math.max(0, at + step))];
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
        requestAnimationFrame(() => focusOn(beside));
      };
      return { ...action, onChoose };
    });
  };
  return (
    <section className="time-line">
      <h2 className="hidden-visually">{t.heading}</h2>
      {snapshots.size > 0 && <ClickChoice role={role} onChoose={setRole} />}
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
              isActive={moment === here}
              onFocus={() => {
                setActive(moment.key);
                setDismissed(false);
              }}
              onPoint={() => setDismissed(false)}
              onChoose={(anchor, isOther) => choose(moment, anchor, isOther)}
              onMenu={(anchor) => setOpened({ what: 'menu', moment, anchor })}
            />
          ))}
        </div>
      </div>
      <p id={how} className="hidden-visually">
        {t.lineHow}
      </p>
      {here && (
        <Menu label={t.more(momentName(language, here))} actions={actionsHere(here)}>
          <EllipsisVertical size={20} aria-hidden="true" />
        </Menu>
      )}
      {opened && <MomentPopover key={opened.moment.key} opened={opened} actions={actionsHere(opened.moment)} onClose={close} />}
      <MomentDialog asked={asked} onClose={stopAsking} />
    </section>
  );
};

/** Whether a click on the line chooses before or after. */
const ClickChoice = ({ role, onChoose }: { readonly role: MomentRole; readonly onChoose: (role: MomentRole) => void }) => {
  const { timeLine: t } = useLanguage();
  return (
    <div className="click-choice" role="group" aria-label={t.clickChooses}>
      <span aria-hidden="true">{t.clickChooses}</span>
      <div>
        {(['before', 'after'] as const).map((each) => (
          <PressArea key={each} aria-pressed={role === each} onClick={() => onChoose(each)}>
            {t[each]}
          </PressArea>
        ))}
      </div>
    </div>
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
