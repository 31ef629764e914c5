import type { MapId } from '../domain/identifiers.ts';

/** A photo or scan of a map on paper, and how it lies under the drawing. */
export interface Paper {
  readonly image: PaperImage;
  readonly lies: PaperPlace;
}
/** A photo made anew from its points alone: of where, when and with what it was taken it says nothing. */
export interface PaperImage {
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** In its own points. */
  readonly width: number;
  readonly height: number;
}
export interface PaperPlace {
  /** Its middle, in map units. */
  readonly x: number;
  readonly y: number;
  /** Map units to a point of the photo. */
  readonly scale: number;
  /** In degrees, clockwise. */
  readonly turn: number;
  /** How much of it shows through, from 0 to 1. */
  readonly shown: number;
}
export interface PaperStore {
  /** The photo under a map; `known` comes back as it is when it is the same. */
  read(id: MapId, known: PaperImage | null): Promise<Paper | null>;
  /** In place of the one that lay there. */
  put(id: MapId, paper: Paper): Promise<void>;
  /** How the photo lies from now on, as long as it is this one. */
  lay(id: MapId, image: string, lies: PaperPlace): Promise<void>;
  remove(id: MapId): Promise<void>;
}
