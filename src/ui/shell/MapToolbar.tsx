import { ChevronDown, UserRoundPlus } from 'lucide-react';
import { RELATION_TYPES } from '../../domain/relation.ts';
import { menuOf } from '../actions/action.ts';
import { pageActions } from '../actions/pageActions.ts';
import { arrangeActions, viewActions } from '../actions/viewActions.ts';
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
  const language = useLanguage();
  const { shell: t, words } = language;
  const on = { desk, view: canvas };
  const { arrange, fit, zoomIn, zoomOut } = viewActions;
  return (
    <div className="map-toolbar">
      {!desk.isFrozen && (
        <>
          <div className="tool-group" role="group" aria-label={t.tools}>
            <IconButton
              label={t.select}
              icon={pageActions.select.icon}
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
            <IconButton label={t.arrange} icon={arrange.icon} size={20} aria-busy={isArranging} onClick={() => arrange.run(on)} />
            <Menu label={t.arrangeMenu} actions={menuOf(arrangeActions, language, on)}>
              <ChevronDown size={18} aria-hidden="true" />
            </Menu>
          </div>
        </>
      )}
      <div className="tool-group">
        <IconButton label={t.fit} icon={fit.icon} size={20} onClick={() => fit.run(on)} />
        <IconButton label={t.zoomIn} icon={zoomIn.icon} size={20} className="wide-only" onClick={() => zoomIn.run(on)} />
        <IconButton label={t.zoomOut} icon={zoomOut.icon} size={20} className="wide-only" onClick={() => zoomOut.run(on)} />
      </div>
    </div>
  );
};
