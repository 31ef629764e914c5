import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { PAGE_PX } from './fitOnPage.ts';
import { pagesOf, type Unbroken } from './pagesOf.ts';

/** So wide is a page of A4 on the screen, in CSS pixels, and so much of it is kept free below, and above on pages that follow. */
const WIDTH_PX = (210 / 25.4) * 96;
const MARGINS = { below: 53, above: 68 };
const UNBROKEN =
  ':is(p, li, figure, tr, table:not(:has(tbody tr:nth-child(9))), h3, h4, .report-columns, .units, .numbers, .colophon)';

/** A report as it will be printed, the whole page or as wide as the room beside the choices; hears how high it became. */
export const ReportPreview = ({
  onHeight,
  problem,
  children,
}: {
  readonly onHeight: (height: number) => void;
  readonly problem: (pages: number) => string | null;
  readonly children: ReactNode;
}) => {
  const { report: t } = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const [isLarge, setLarge] = useState(false);
  const [room, setRoom] = useState({ width: WIDTH_PX, height: PAGE_PX });
  const [height, setHeight] = useState(PAGE_PX);
  const [breaks, setBreaks] = useState<readonly number[]>([]);
  const latest = useRef(onHeight);
  latest.current = onHeight;
  useLayoutEffect(() => {
    const watch = new ResizeObserver(() => {
      const [around, page] = [frame.current, sheet.current];
      // While it is being printed nothing of the dialog stands on the screen.
      if (!around || !page || page.offsetHeight === 0) return;
      // Where the page scrolls as a whole there is no height to fit in.
      const isBounded = getComputedStyle(around).overflowY !== 'visible';
      setRoom({ width: around.clientWidth, height: isBounded ? around.clientHeight : Number.POSITIVE_INFINITY });
      setHeight(page.offsetHeight);
      const next = pagesOf(unbrokenIn(page), {
        first: PAGE_PX - MARGINS.below,
        next: PAGE_PX - MARGINS.below - MARGINS.above,
      });
      setBreaks((known) => (known.join() === next.join() ? known : next));
      latest.current(page.offsetHeight);
    });
    for (const element of [frame.current, sheet.current]) if (element) watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const wide = Math.min(1, room.width / WIDTH_PX);
  const whole = Math.min(wide, room.height / PAGE_PX);
  const scale = isLarge ? wide : whole;
  const pages = breaks.length + 1;
  const wrong = problem(pages);
  return (
    <div className="report-preview">
      <header>
        <h3>{t.preview}</h3>
        <p role="status">{t.pages(pages)}</p>
        {whole < wide - 0.05 && <Button onClick={() => setLarge(!isLarge)}>{isLarge ? t.wholePage : t.fullWidth}</Button>}
      </header>
      {wrong && <p className="hint">{wrong}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <div ref={frame} className="report-room" tabIndex={0} role="group" aria-label={t.preview}>
        <div className="report-paper" style={{ width: WIDTH_PX * scale, height: Math.max(PAGE_PX, height) * scale }}>
          <div ref={sheet} style={{ transform: `scale(${scale})` }}>
            {children}
          </div>
          {breaks.map((at) => (
            <i key={at} className="page-break" aria-hidden="true" style={{ top: at * scale }} />
          ))}
        </div>
      </div>
    </div>
  );
};

/** What is kept whole on a page, from top to bottom; `offsetTop` knows nothing of how large it is shown. */
const unbrokenIn = (sheet: HTMLElement): Unbroken[] => {
  const outermost = [...sheet.querySelectorAll<HTMLElement>(UNBROKEN)].filter(
    (element) => !element.parentElement?.closest(UNBROKEN),
  );
  const scale = sheet.getBoundingClientRect().width / sheet.offsetWidth;
  const { top } = sheet.getBoundingClientRect();
  return outermost.map((element) => {
    const box = element.getBoundingClientRect();
    const isHeading = /^H\d$/.test(element.tagName) || element.parentElement?.tagName === 'THEAD';
    return { top: (box.top - top) / scale, bottom: (box.bottom - top) / scale, isHeading };
  });
};
