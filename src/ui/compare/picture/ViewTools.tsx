import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import type { CanvasView } from '../../canvas/canvasView.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { ViewPad } from '../../controls/ViewPad.tsx';

/** How the picture lies on the screen. */
export const ViewTools = ({ view }: { readonly view: CanvasView | null }) => {
  const { comparisonPicture: t, shell } = useLanguage();
  const tools = [
    [shell.fit, Maximize, () => view?.fit()],
    [shell.zoomIn, ZoomIn, () => view?.zoomIn()],
    [shell.zoomOut, ZoomOut, () => view?.zoomOut()],
  ] as const;
  return (
    <div className="view-tools" role="group" aria-label={t.view}>
      {tools.map(([label, icon, onClick], i) => (
        <IconButton key={label} label={label} icon={icon} size={20} className={i === 0 ? '' : 'wide-only'} onClick={onClick} />
      ))}
      <ViewPad view={view} />
    </div>
  );
};
