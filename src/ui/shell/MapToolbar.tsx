import { ChevronDown, PencilRuler } from 'lucide-react';
import { type ComponentProps, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
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
import { useProgram } from '../controls/useProgram.tsx';

/** What one draws with, where one draws. The tools say their names until somebody drew with one; on a small screen they unfold, with names. */
export const MapToolbar = ({ canvas, hasWords }: { readonly canvas: CanvasView | null; readonly hasWords: boolean }) => {
  const desk = useDesk();
  const { preferences } = useProgram();
  // Which tool is in hand shows on its button.
  const mode = useObserved(desk.mode);
  const isArranging = useObserved(desk.isArranging);
  const { shell: t } = useLanguage();
  const isFolded = useObserved(screen) !== 'wide';
  const [isOpen, setOpen] = useState(false);
  const fold = useRef<HTMLButtonElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const isInHand = mode.kind === 'actor' || mode.kind === 'relation';
  // What was taken in hand is used on the map, which then has its room back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it folds when one of these changes, whatever to
  useLayoutEffect(() => {
    if (tools.current?.contains(document.activeElement)) fold.current?.focus();
    setOpen(false);
  }, [mode, isArranging]);
  useEffect(() => {
    const chosen = preferences.getSnapshot();
    if (isInHand && !chosen.knowsTools) preferences.set({ ...chosen, knowsTools: true });
  }, [isInHand, preferences]);
  return (
    <>
      {isFolded && (
        <IconButton
          ref={fold}
          label={t.tools}
          icon={PencilRuler}
          size={20}
          aria-expanded={isOpen}
          aria-pressed={isInHand}
          onClick={() => setOpen(!isOpen)}
        />
      )}
      {(isOpen || !isFolded) && (
        <div ref={tools} className={hasWords || isFolded ? 'map-tools with-words' : 'map-tools'}>
          <Tools canvas={canvas} isArranging={isArranging} />
        </div>
      )}
    </>
  );
};

const Tools = ({ canvas, isArranging }: { readonly canvas: CanvasView | null; readonly isArranging: boolean }) => {
  const desk = useDesk();
  const language = useLanguage();
  const { shell: t, words } = language;
  const on = { desk, view: canvas };
  return (
    <>
      <div className="tool-group" role="group" aria-label={t.tools}>
        <Tool {...buttonOf(toolActions.select, language, on)} />
        <Tool {...buttonOf(toolActions.actor, language, on)} />
      </div>
      <div className="tool-group" role="group" aria-label={t.relationTools}>
        {relationTools.map(({ type, tool }) => (
          <Tool key={type} {...buttonOf(tool, language, on)} word={words.relationType[type]}>
            <RelationSample type={type} />
          </Tool>
        ))}
      </div>
      <div className="tool-group arranging" role="group" aria-label={t.arrange}>
        <Tool {...buttonOf(viewActions.arrange, language, on)} aria-busy={isArranging} />
        <Menu label={t.arrangeMenu} actions={menuOf(arrangeActions, language, on)}>
          <ChevronDown size={18} aria-hidden="true" />
        </Menu>
      </div>
    </>
  );
};

/** A tool as a drawing, with its word beside it as long as the toolbar shows words. */
const Tool = ({
  word,
  children,
  ...rest
}: ComponentProps<typeof IconButton> & { readonly word?: string; readonly children?: ReactNode }) => (
  <IconButton {...rest} className="tool">
    {children}
    <span className="tool-word">{word ?? rest.label}</span>
  </IconButton>
);
