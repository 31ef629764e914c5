import { ChevronDown, Maximize, MousePointer2, UserRoundPlus, Workflow, ZoomIn, ZoomOut } from 'lucide-react';
import { RELATION_TYPES } from '../../domain/relation.ts';
import type { CanvasView } from '../canvas/canvasView.ts';
import { RelationSample } from '../canvas/RelationSample.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Menu } from '../controls/Menu.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';

/** The short toolbar left of the drawing: what the pointer does, and how the drawing lies. */
export const MapToolbar = ({ canvas }: { readonly canvas: CanvasView | null }) => {
  const desk = useDesk();
  const mode = useObserved(desk.mode);
  const isArranging = useObserved(desk.isArranging);
  const { shell: t, words } = useLanguage();
  const arrange = (by: 'relations' | 'camp' | 'neighbourhood', everyone = false) =>
    void desk.arrange({ by, everyone }).then(() => canvas?.fit());
  return (
    <div className="map-toolbar">
      {!desk.isFrozen && (
        <>
          <div className="tool-group" role="group" aria-label={t.tools}>
            <IconButton
              label={t.select}
              icon={MousePointer2}
              size={20}
              aria-pressed={mode.kind === 'select'}
              onClick={() => desk.mode.set({ kind: 'select' })}
            />
            <IconButton
              label={t.actorTool}
              icon={UserRoundPlus}
              size={20}
              aria-pressed={mode.kind === 'actor'}
              onClick={() => desk.mode.set(mode.kind === 'actor' ? { kind: 'select' } : { kind: 'actor' })}
            />
          </div>
          <div className="tool-group" role="group" aria-label={t.relationTools}>
            {RELATION_TYPES.map((type) => {
              const isOn = mode.kind === 'relation' && mode.type === type;
              const label = t.relationTool(words.relationType[type]);
              return (
                <IconButton
                  label={label}
                  key={type}
                  aria-pressed={isOn}
                  onClick={() => desk.mode.set(isOn ? { kind: 'select' } : { kind: 'relation', type })}
                >
                  <RelationSample type={type} />
                </IconButton>
              );
            })}
          </div>
          <div className="tool-group" role="group" aria-label={t.arrange}>
            <IconButton
              label={t.arrange}
              icon={Workflow}
              size={20}
              aria-busy={isArranging}
              onClick={() => arrange('relations')}
            />
            <Menu
              label={t.arrangeMenu}
              actions={[
                { id: 'relations', label: t.arrangeBy.relations, onChoose: () => arrange('relations') },
                { id: 'camp', label: t.arrangeBy.camp, onChoose: () => arrange('camp', true) },
                { id: 'neighbourhood', label: t.arrangeBy.neighbourhood, onChoose: () => arrange('neighbourhood', true) },
                { id: 'everyone', label: t.arrangeEveryone, onChoose: () => arrange('relations', true) },
              ]}
            >
              <ChevronDown size={18} aria-hidden="true" />
            </Menu>
          </div>
        </>
      )}
      <div className="tool-group">
        <IconButton label={t.fit} icon={Maximize} size={20} onClick={() => canvas?.fit()} />
        <IconButton label={t.zoomIn} icon={ZoomIn} size={20} className="wide-only" onClick={() => canvas?.zoomIn()} />
        <IconButton label={t.zoomOut} icon={ZoomOut} size={20} className="wide-only" onClick={() => canvas?.zoomOut()} />
      </div>
    </div>
  );
};
