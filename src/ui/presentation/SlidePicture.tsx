import { useLayoutEffect, useMemo, useRef } from 'react';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { Layout } from '../../picture/layout/layout.ts';
import type { PageSize } from '../../picture/page/pageOf.ts';
import { paintPicture } from '../handover/paintPicture.ts';
import type { PictureColours, PictureSubject } from '../handover/pictureSubject.ts';
import { pageInRoom, type Room } from './roomPage.ts';

/** So long what was there stays while it is thought out where names go, before they stand where they roughly go. */
const PATIENCE_MS = 400;

/** The picture of a slide: what was there stays until the next is painted whole, unless others may be recognised since. */
export const SlidePicture = ({
  of,
  subject,
  layout,
  isFinal,
  room,
  size,
  colours,
  alt,
}: {
  /** The map as it may be seen. */
  readonly of: ActorMap;
  readonly subject: PictureSubject;
  readonly layout: Layout;
  /** Whether that is thought out. */
  readonly isFinal: boolean;
  readonly room: Room;
  readonly size: PageSize;
  readonly colours: PictureColours;
  readonly alt: string;
}) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const page = useMemo(() => pageInRoom(subject, layout, size, colours), [subject, layout, size, colours]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is blank for every other map, whatever is on it
  useLayoutEffect(() => {
    const shown = canvas.current;
    shown?.getContext('2d')?.clearRect(0, 0, shown.width, shown.height);
  }, [of]);
  // Stopped before the screen is drawn: what was begun of another map never lands on this one.
  useLayoutEffect(() => {
    const shown = canvas.current;
    if (!shown) return;
    const stop = new AbortController();
    const next = document.createElement('canvas');
    const dots = Math.max(1, devicePixelRatio);
    const pixels = { width: Math.round(room.width * dots), height: Math.round(room.height * dots) };
    const paint = async () => {
      const look = { ...pixels, paper: colours.paper, family: colours.font };
      if (!(await paintPicture(next, page, look, undefined, stop.signal))) return;
      shown.width = next.width;
      shown.height = next.height;
      shown.getContext('2d')?.drawImage(next, 0, 0);
    };
    const timer = setTimeout(() => void paint(), isFinal ? 0 : PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [page, isFinal, room, colours]);
  return <canvas ref={canvas} className="slide-picture" role="img" aria-label={alt} />;
};
