import { type ReactNode, useState } from 'react';
import type { BesideActor, BesideLines } from '../../domain/together/besideEachOther.ts';
import type { CanvasView } from '../canvas/canvasView.ts';
import { ViewTools } from '../compare/picture/ViewTools.tsx';
import { Guarded } from '../controls/Guarded.tsx';
import { BesideKinds } from './BesideKinds.tsx';
import { BesidePicture } from './BesidePicture.tsx';
import { BesideTables } from './BesideTables.tsx';
import type { BesideLook } from './besideAppearances.ts';
import type { ShownKind } from './besideItems.ts';
import type { BesideView } from './useBeside.ts';
import './beside.css';

/** The two maps on one canvas, or in tables, below the kinds that can be looked at alone. */
export const BesideMain = ({
  beside,
  isTable,
  look,
  chosen,
  onKind,
  onChoose,
  children,
}: {
  readonly beside: BesideView;
  readonly isTable: boolean;
  readonly look: BesideLook;
  readonly chosen: BesideActor | BesideLines | null;
  readonly onKind: (kind: ShownKind) => void;
  /** By its id among the items. */
  readonly onChoose: (id: string | null) => void;
  /** The switch between canvas and tables. */
  readonly children: ReactNode;
}) => {
  const [canvas, setCanvas] = useState<CanvasView | null>(null);
  return (
    <>
      <div className="beside-bar">
        {children}
        <BesideKinds view={beside} kind={look.kind} onChoose={onKind} />
      </div>
      <Guarded of={isTable}>
        {isTable ? (
          <BesideTables view={beside} kind={look.kind} chosen={chosen} onChoose={onChoose} />
        ) : (
          <div className="beside-stage">
            <BesidePicture beside={beside} look={look} onChoose={(item) => onChoose(item?.id ?? null)} onView={setCanvas} />
            <ViewTools view={canvas} />
          </div>
        )}
      </Guarded>
    </>
  );
};
