import type { Share } from '../../domain/quantities.ts';
import type { Appearance } from '../../picture/appearance.ts';
import type { Colours } from '../../picture/colours.ts';
import type { Drawing } from '../../picture/drawing.ts';
import { campColour } from '../../picture/forms/hullMarks.ts';
import { groupedDrawing, groupOfShape } from '../../picture/grouped.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';

/** Camps or neighbourhoods of a large map as one shape each: a disc behind it that grows with their number, in the colour of the camp. */
export const makeGroupShapes = (desk: MapDesk, colours: () => Colours) => {
  let largest = 1;
  let closed = desk.groups.closed();
  return {
    of: (everybody: Drawing): Drawing => {
      closed = desk.groups.closed();
      largest = closed.reduce((most, { members }) => Math.max(most, members.length), 1);
      return groupedDrawing(everybody, closed);
    },
    appearanceOf: (shape: string): Appearance | null => {
      const id = groupOfShape(shape);
      const group = id === null ? null : closed.find((one) => one.id === id);
      if (!group) return null;
      const camp = [...desk.editor.getSnapshot().map.camps.values()].find((one) => one.id === id);
      return { disc: (group.members.length / largest) as Share, ...(camp && { ring: campColour(camp.order, colours()) }) };
    },
    /** Opens the groups that these are in. */
    bringOut: (actors: readonly (string | null)[]): void => {
      const asked = new Set(actors);
      for (const { id, members } of closed) if (members.some((member) => asked.has(member))) desk.groups.open(id);
    },
  };
};
