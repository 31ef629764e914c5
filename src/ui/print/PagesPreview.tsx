import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { roomOf } from './PrintedDocument.tsx';
import { MARGINS, type PaperSheet } from './paperSheet.ts';
import './pagesPreview.css';

/** Between two sheets beside each other, in CSS pixels of the paper. */
const BETWEEN = 36;
/** The part of a window that a sheet may be high. */
const SHARE_HIGH = 0.6;
const LEAST_HIGH_PX = 180;
/** Around the sheets, on the screen. */
const AROUND_PX = 16;

/**
 * The sheets of a document beside each other, smaller. The browser fills columns of the size of a page by the rules by which it fills pages: so
 * what is on which sheet, and how many there are, is what will be printed.
 */
export const PagesPreview = ({
  label,
  sheet,
  isPicture,
  running,
  onPages,
  children,
}: {
  readonly label: string;
  readonly sheet: PaperSheet;
  readonly isPicture: boolean;
  /** What every sheet after the first bears at its head. */
  readonly running: readonly [left: string, right: string];
  readonly onPages: (count: number) => void;
  readonly children: ReactNode;
}) => {
  const frame = useRef<HTMLElement>(null);
  const columns = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0.5);
  const [count, setCount] = useState(1);
  const { width, height, room } = sheet;
  const gap = 2 * MARGINS.sides + BETWEEN;
  const latest = useRef(onPages);
  latest.current = onPages;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is on the sheets is not read here, but measured
  useLayoutEffect(() => {
    const measure = () => {
      const [outer, inner] = [frame.current, columns.current];
      if (!outer || !inner) return;
      const high = Math.max(LEAST_HIGH_PX, innerHeight * SHARE_HIGH);
      setScale(Math.min(1, (outer.clientWidth - 2 * AROUND_PX) / width, high / height));
      const pages = Math.max(1, Math.round((inner.scrollWidth + gap) / (room.width + gap)));
      setCount(pages);
      latest.current(pages);
    };
    measure();
    const watch = new ResizeObserver(measure);
    for (const element of [frame.current, columns.current?.firstElementChild]) if (element) watch.observe(element);
    addEventListener('resize', measure);
    return () => {
      watch.disconnect();
      removeEventListener('resize', measure);
    };
  }, [width, height, room.width, gap, children]);
  const strip = count * (width + BETWEEN) - BETWEEN;
  return (
    <section
      ref={frame}
      className="pages-preview"
      style={{ padding: AROUND_PX }}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer must be able to come to the other sheets
      tabIndex={0}
    >
      <div className="pages-room" style={{ width: strip * scale, height: height * scale }}>
        <div className="pages-strip" style={{ width: strip, height, transform: `scale(${scale})` }}>
          {Array.from({ length: count }, (_, i) => (
            <div key={i} className="sheet-of-paper" style={{ left: i * (width + BETWEEN), width, height }} aria-hidden="true">
              {i > 0 && (
                <p className="sheet-head">
                  <span>{running[0]}</span>
                  <span>{running[1]}</span>
                </p>
              )}
              <p className="sheet-foot">{`${i + 1} / ${count}`}</p>
            </div>
          ))}
          <div
            ref={columns}
            className="on-paper in-columns"
            data-fills={isPicture}
            style={
              {
                ...roomOf(sheet),
                left: MARGINS.sides,
                top: MARGINS.top,
                width: room.width,
                height: room.height,
                columnWidth: room.width,
                columnGap: gap,
              } as CSSProperties
            }
          >
            {children}
          </div>
        </div>
      </div>
    </section>
  );
};
