import type { MapPoint } from '../../../domain/quantities.ts';
import type { Language } from '../../../language/language.ts';
import type { MapDesk } from '../../../workspace/mapDesk.ts';
import { announce } from '../../controls/announcer.ts';
import { pointOn } from '../../controls/hand/listenToHand.ts';
import { isAside, isFurther } from './pointing.ts';

/** Moved further than this between press and release, in CSS pixels, it was no click. */
const STILL_PX = 5;

/** A click on a shape that stands for many opens it: their own shapes come in its place. Gives back what stops it. */
export const openGroupsByClick = (
  root: HTMLElement,
  desk: MapDesk,
  groupAt: (screen: MapPoint) => string | null,
  language: () => Language,
): (() => void) => {
  let pressed: MapPoint = { x: 0, y: 0 };
  const onDown = (event: PointerEvent) => {
    pressed = pointOn(root, event);
  };
  const onClick = (event: MouseEvent) => {
    const screen = pointOn(root, event);
    if (isAside(event) || isFurther(pressed, screen, STILL_PX) || desk.mode.getSnapshot().kind === 'actor') return;
    const id = groupAt(screen);
    const group = id === null ? null : desk.groups.closed().find((one) => one.id === id);
    if (!group) return;
    desk.groups.open(group.id);
    announce(language().shell.groupOpened(group.name, group.members.length), 'groups');
  };
  root.addEventListener('pointerdown', onDown, true);
  root.addEventListener('click', onClick);
  return () => {
    root.removeEventListener('pointerdown', onDown, true);
    root.removeEventListener('click', onClick);
  };
};
