import { Reload } from './Reload.tsx';
import { useLanguage } from './useLanguage.tsx';

/** Says within a part of the screen that what it needs could not be loaded. */
export const NotLoaded = () => (
  <div className="part-failed">
    <p className="problem">{useLanguage().shell.failure.notLoaded}</p>
    <Reload />
  </div>
);
