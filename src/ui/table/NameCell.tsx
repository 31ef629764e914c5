import type { ComponentProps } from 'react';
import { CommittedField } from '../controls/CommittedField.tsx';

/** The heading cell of a row: its name, editable. A refused name stays in the field with the reason below it. */
export const NameCell = (name: Pick<ComponentProps<typeof CommittedField>, 'label' | 'value' | 'onCommit'>) => (
  <th scope="row" data-column="name" className="column-name">
    <CommittedField className="cell" isLabelHidden {...name} />
  </th>
);
