import { ChevronDown, PencilRuler } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { buttonOf, menuOf } from '../actions/action.ts';
import { relationTools, toolActions } from '../actions/pageActions.ts';
import { arrangeActions, viewActions } from '../actions/viewActions.ts';
import type { CanvasView } from '../canvas/canvasView.ts';
import { RelationSample } from '../canvas/RelationSample.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Menu } from '../controls/Menu.tsx';
import { screen } from '../controls/screen.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { ViewPad } from '../controls/ViewPad.tsx';

/** The short toolbar left of the drawing: what the pointer does, and how the drawing lies. */
export const MapToolbar = ({ canvas }: { readonly canvas: CanvasView | null }) => {
  const desk = useDesk();
  // Which tool is in hand shows on its button.
  const mode = useObserved(desk.mode);
  const isArranging = useObserved(desk.isArranging);
  const language = useLanguage();
  const { shell: t } = language;
  const on = { desk, view: canvas };
  const { arrange, fit, zoomIn, zoomOut } = viewActions;
  const isFolded = useObserved(screen) !== 'wide';
  const [isOpen, setOpen] = useState(false);
  const fold = useRef<HTMLButtonElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  // What was taken in hand is used on the map, which then has its room back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it folds when one of these changes, whatever to
  useLayoutEffect(() => {
    if (tools.current?.contains(document.activeElement)) fold.current?.focus();
    setOpen(false);
  }, [mode, isArranging]);
  return (
    <div className="map-toolbar">
      {isFolded && !desk.isFrozen && (
        <div className="tool-group">
          <IconButton
            ref={fold}
            label={t.tools}
            icon={PencilRuler}
            size={20}
            aria-expanded={isOpen}
            aria-pressed={mode.kind === 'actor' || mode.kind === 'relation'}
            onClick={() => setOpen(!isOpen)}
          />
        </div>
      )}
      {!desk.isFrozen && (isOpen || !isFolded) && (
        <div ref={tools} className="map-tools">
          <div className="tool-group" role="group" aria-label={t.tools}>
            <IconButton {...buttonOf(toolActions.select, language, on)} />
            <IconButton {...buttonOf(toolActions.actor, language, on)} />
          </div>
          <div className="tool-group" role="group" aria-label={t.relationTools}>
            {relationTools.map(({ type, tool }) => (
              <IconButton key={type} {...buttonOf(tool, language, on)}>
                <RelationSample type={type} />
              </IconButton>
            ))}
          </div>
          <div className="tool-group" role="group" aria-label={t.arrange}>
            <IconButton {...buttonOf(arrange, language, on)} aria-busy={isArranging} />
            <Menu label={t.arrangeMenu} actions={menuOf(arrangeActions, language, on)}>
              <ChevronDown size={18} aria-hidden="true" />
            </Menu>
          </div>
        </div>
      )}
      <div className="tool-group" role="group" aria-label={t.viewTools}>
        <IconButton {...buttonOf(fit, language, on)} />
        <IconButton {...buttonOf(zoomIn, language, on)} className="wide-only" />
        <IconButton {...buttonOf(zoomOut, language, on)} className="wide-only" />
        <ViewPad view={canvas} />
      </div>
    </div>
  );
};
