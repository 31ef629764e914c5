import { Check } from 'lucide-react';
import { Fragment, type ReactNode, type RefObject } from 'react';
import {
  Menu as AriaMenu,
  Button,
  Header,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  type PopoverProps,
  Separator,
} from 'react-aria-components';
import './menu.css';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  /** The language of the label, where it is not the page's. */
  readonly lang?: string;
  readonly icon?: ReactNode;
  readonly onChoose: () => void;
  readonly isDisabled?: boolean;
  /** Under a heading: whether it is so now. */
  readonly isOn?: boolean;
}

/** Actions that belong together; under a heading stand things that are so or not. */
export interface MenuGroup {
  readonly heading?: string;
  readonly actions: readonly MenuAction[];
}

/** A button that opens a list of actions. */
export const Menu = ({
  label,
  look = 'icon',
  children,
  actions,
}: {
  readonly label: string;
  /** A sign, or a button with words. */
  readonly look?: 'icon' | 'button quiet';
  readonly children: ReactNode;
  readonly actions: readonly MenuAction[];
}) => (
  <MenuTrigger>
    <Button className={look} aria-label={label}>
      {children}
    </Button>
    <Popover className="menu">
      <AriaMenu aria-label={label} onAction={(id) => actions.find((action) => action.id === id)?.onChoose()}>
        {actions.map(itemOf)}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);

/** A list of actions that is open at a place of the page, as long as it is there. */
export const OpenMenu = ({
  label,
  at,
  groups,
  onClose,
  placement = 'bottom start',
}: {
  readonly label: string;
  readonly at: RefObject<Element | null>;
  readonly groups: readonly MenuGroup[];
  readonly onClose: () => void;
  readonly placement?: PopoverProps['placement'];
}) => {
  const choose = (id: unknown) => {
    onClose();
    for (const { actions } of groups) actions.find((action) => action.id === id)?.onChoose();
  };
  return (
    <Popover
      triggerRef={at}
      className="menu"
      aria-label={label}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement={placement}
      offset={2}
    >
      <AriaMenu aria-label={label} autoFocus="first" onAction={choose} onClose={onClose}>
        {groups.map(({ heading, actions }, i) => (
          <Fragment key={heading ?? i}>
            {i > 0 && !(heading && groups[i - 1]?.heading) && <Separator />}
            {heading === undefined ? (
              actions.map(itemOf)
            ) : (
              <MenuSection selectionMode="multiple" selectedKeys={actions.filter(({ isOn }) => isOn).map(({ id }) => id)}>
                <Header className="menu-header">{heading}</Header>
                {actions.map(itemOf)}
              </MenuSection>
            )}
          </Fragment>
        ))}
      </AriaMenu>
    </Popover>
  );
};

const itemOf = ({ id, label, lang, icon, isDisabled = false, isOn = false }: MenuAction) => (
  <MenuItem key={id} id={id} textValue={label} isDisabled={isDisabled}>
    {icon}
    <span lang={lang}>{label}</span>
    {isOn && <Check size={16} className="tick" aria-hidden="true" />}
  </MenuItem>
);
