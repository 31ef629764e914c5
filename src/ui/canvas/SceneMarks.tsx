import { LINE_HEIGHT } from '../../picture/lineHeight.ts';
import type { Mark, Stroke } from '../../picture/scene.ts';

/** Marks of a scene as a part of a drawing on the page: samples show what the map shows, since they are the same marks. */
export const SceneMarks = ({ marks }: { readonly marks: readonly Mark[] }) => (
  <g fill="none" strokeLinecap="round" strokeLinejoin="round">
    {marks.map((mark, index) => (
      <SceneMark key={index} mark={mark} />
    ))}
  </g>
);

const SceneMark = ({ mark }: { readonly mark: Mark }) => {
  if (mark.is === 'shape') {
    const { at, scale, path, fill, stroke } = mark;
    const put = `translate(${at.x} ${at.y}) scale(${scale})`;
    return <path transform={put} d={path} {...paintOf(fill, stroke && { ...stroke, width: stroke.width / scale })} />;
  }
  if (mark.is === 'line') {
    const points = mark.points.map(({ x, y }) => `${x},${y}`).join(' ');
    const paint = paintOf(mark.fill, mark.stroke);
    return mark.isClosed ? <polygon points={points} {...paint} /> : <polyline points={points} {...paint} />;
  }
  const { lines, at, anchor, size, weight, fill, halo } = mark;
  return (
    <text textAnchor={anchor} fontSize={size} fontWeight={weight} paintOrder="stroke" {...paintOf(fill, halo)}>
      {lines.map((line, index) => (
        <tspan key={index} x={at.x} y={at.y + index * size * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
};

const paintOf = (fill: string | null, stroke: Stroke | null) => ({
  ...(fill && { fill }),
  ...(stroke && { stroke: stroke.colour, strokeWidth: stroke.width }),
  ...(stroke && stroke.dash.length > 0 && { strokeDasharray: stroke.dash.join(' ') }),
});
