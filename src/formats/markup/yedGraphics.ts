import type { MarkupRow } from './markupRow.ts';

/** What yEd draws of a node or edge: labels, the place, the heads of the line. A group is drawn twice, open and closed; its open form counts. */
export interface YedGraphics {
  readonly open: (element: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (element: string, text: string) => void;
  /** Puts what was drawn in the row: the first label, the others as a note, where it stands and which way it points. */
  readonly putIn: (row: MarkupRow, label: string, note: string) => void;
}
/** By these it is known that somebody drew. */
export const YED_ELEMENTS: ReadonlySet<string> = new Set(
  'ShapeNode GenericNode ImageNode SVGNode UMLClassNode UMLNoteNode ProxyAutoBoundsNode GroupNode GenericGroupNode TableNode Geometry NodeLabel EdgeLabel Arrows PolyLineEdge BezierEdge SplineEdge ArcEdge QuadCurveEdge GenericEdge'.split(
    ' ',
  ),
);
interface Form {
  readonly labels: string[];
  isClosed: boolean;
  place: { readonly x: number; readonly y: number } | null;
}

export const yedGraphics = (): YedGraphics => {
  const forms: Form[] = [{ labels: [], isClosed: false, place: null }];
  let heads: { readonly source: boolean; readonly target: boolean } | null = null;
  const last = () => forms.at(-1) as Form;
  return {
    open: (element, attributes) => {
      switch (element) {
        case 'GroupNode':
        case 'GenericGroupNode':
        case 'TableNode':
          forms.push({ labels: [], isClosed: false, place: null });
          return;
        case 'State':
          last().isClosed = attributes['closed'] === 'true';
          return;
        case 'Geometry':
          last().place = middleOf(attributes);
          return;
        case 'Arrows':
          heads = { source: isHead(attributes['source']), target: isHead(attributes['target']) };
      }
    },
    close: (element, text) => {
      if ((element === 'NodeLabel' || element === 'EdgeLabel') && text.trim() !== '') last().labels.push(text);
    },
    putIn: (row, label, note) => {
      const drawn = forms.filter(({ labels, place }) => labels.length > 0 || place);
      const form = drawn.find(({ isClosed }) => !isClosed) ?? drawn[0];
      const [first, ...others] = form?.labels ?? [];
      if (first !== undefined) row.values.set(label, first);
      if (others.length > 0) row.values.set(note, others.join('\n'));
      if (form?.place && row.id !== undefined) Object.assign(row, form.place);
      if (!heads) return;
      row.isDirected = heads.source !== heads.target;
      // Drawn from back to front.
      if (heads.source && !heads.target) Object.assign(row, { from: row.to, to: row.from });
    },
  };
};

const isHead = (name: string | undefined): boolean => name !== undefined && name !== 'none';

/** yEd gives the upper left corner. */
const middleOf = ({ x, y, width, height }: Readonly<Record<string, string>>): Form['place'] => {
  const [left, top] = [Number.parseFloat(x ?? ''), Number.parseFloat(y ?? '')];
  if (!Number.isFinite(left) || !Number.isFinite(top)) return null;
  return { x: left + (Number(width) || 0) / 2, y: top + (Number(height) || 0) / 2 };
};
