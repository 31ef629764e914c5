import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/** So wide is a page of A4 on the screen, in CSS pixels, and so high. */
const PAGE = { width: 794, height: 1123 };

/** A page as it will be printed, made to fit the room beside the choices; hears how high it became. */
export const ReportPreview = ({
  label,
  onHeight,
  children,
}: {
  readonly label: string;
  readonly onHeight: (height: number) => void;
  readonly children: ReactNode;
}) => {
  const frame = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  const [height, setHeight] = useState(PAGE.height);
  const latest = useRef(onHeight);
  latest.current = onHeight;
  useLayoutEffect(() => {
    const watch = new ResizeObserver(() => {
      const [room, page] = [frame.current, sheet.current];
      if (!room || !page) return;
      setScale(Math.min(1, room.clientWidth / PAGE.width));
      setHeight(Math.max(PAGE.height, page.scrollHeight));
      latest.current(page.scrollHeight);
    });
    for (const element of [frame.current, sheet.current]) if (element) watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <section ref={frame} className="report-preview" aria-label={label} style={{ height: height * scale }}>
      <div ref={sheet} className="report-paper" style={{ transform: `scale(${scale})` }}>
        {children}
      </div>
    </section>
  );
};
