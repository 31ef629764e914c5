import { useEffect, useMemo, useRef } from 'react';
import { modulesOf, QUIET_MODULES } from '../../formats/envelope/drawCode.ts';
import { PICTURE_COLOURS } from '../handover/pictureColours.ts';

/** A QR code, dark on light in any mode, since that is what cameras look for; sharp at any size. */
export const CodePicture = ({
  text,
  label,
  onDrawn,
}: {
  readonly text: string;
  readonly label: string;
  /** How large one of its blocks is on this screen, in pixels of the page. */
  readonly onDrawn: (block: number) => void;
}) => {
  const picture = useRef<SVGSVGElement>(null);
  const latest = useRef(onDrawn);
  latest.current = onDrawn;
  const { size, path } = useMemo(() => {
    const rows = modulesOf(text);
    // A row of dark modules side by side is one piece.
    const pieces = rows.flatMap((row, y) =>
      row.flatMap((isDark, x) => {
        if (!isDark || row[x - 1]) return [];
        const end = row.indexOf(false, x);
        return [`M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`];
      }),
    );
    return { size: rows.length, path: pieces.join('') };
  }, [text]);
  const { paper, ink } = PICTURE_COLOURS.light;
  const all = size + 2 * QUIET_MODULES;
  useEffect(() => {
    const svg = picture.current;
    if (!svg) return;
    // Nothing has a size before the dialog around it opens.
    const looking = new ResizeObserver(() => {
      const { width } = svg.getBoundingClientRect();
      if (width === 0) return;
      looking.disconnect();
      latest.current(width / all);
    });
    looking.observe(svg);
    return () => looking.disconnect();
  }, [all]);
  return (
    <svg
      ref={picture}
      className="code-picture"
      role="img"
      aria-label={label}
      viewBox={`${-QUIET_MODULES} ${-QUIET_MODULES} ${all} ${all}`}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET_MODULES} y={-QUIET_MODULES} width={all} height={all} fill={paper} />
      <path d={path} fill={ink} />
    </svg>
  );
};
