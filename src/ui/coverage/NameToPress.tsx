import type { ComponentProps } from 'react';
import { PressArea } from '../controls/PressArea.tsx';
import './nameToPress.css';

/** A name, or a number of them, that selects who it is. */
export const NameToPress = (of: Omit<ComponentProps<typeof PressArea>, 'className'>) => (
  <PressArea className="name-to-press" {...of} />
);
