import type { ReactNode } from 'react';
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly onChoose: () => void;
  readonly isDisabled?: boolean;
}

/** A button that opens a list of actions. */
export const Menu = ({
  label,
  children,
  actions,
  className = 'icon',
}: {
  readonly label: string;
  readonly children: ReactNode;
  readonly actions: readonly MenuAction[];
  readonly className?: string;
}) => (
  <MenuTrigger>
    <Button className={className} aria-label={label}>
      {children}
    </Button>
    <Popover className="menu">
      <AriaMenu aria-label={label} onAction={(id) => actions.find((action) => action.id === id)?.onChoose()}>
        {actions.map((action) => (
          <MenuItem key={action.id} id={action.id} textValue={action.label} isDisabled={action.isDisabled ?? false}>
            {action.icon}
            <span>{action.label}</span>
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);
