import { Maximize, Minus, Plus } from 'lucide-react';
import type { CanvasView } from '../../canvas/canvasView.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { ViewPad } from '../../controls/ViewPad.tsx';

/** How the picture lies on the screen, in the order of the map's own. */
export const ViewTools = ({ view }: { readonly view: CanvasView | null }) => {
  const { comparisonPicture: t, shell } = useLanguage();
  const tools = [
    [shell.zoomOut, Minus, () => view?.zoomOut(), 'wide-only'],
    [shell.zoomIn, Plus, () => view?.zoomIn(), 'wide-only'],
    [shell.fit, Maximize, () => view?.fit(), ''],
  ] as const;
  return (
    <div className="view-tools" role="group" aria-label={t.view}>
      {tools.map(([label, icon, onClick, className]) => (
        <IconButton key={label} label={label} icon={icon} size={20} className={className} onClick={onClick} />
      ))}
      <ViewPad view={view} />
    </div>
  );
};
