import type { ComponentProps } from 'react';
import { Select } from '../Select.tsx';

/** A cell with a list of choices. */
export const SelectCell = <T extends string>({
  column,
  ...shown
}: Pick<ComponentProps<typeof Select<T>>, 'label' | 'value' | 'options' | 'onChoose'> & { readonly column: string }) => (
  <td data-column={column}>
    <Select className="cell" isLabelHidden {...shown} />
  </td>
);
