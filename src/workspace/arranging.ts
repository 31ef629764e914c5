import type { Arrangement, ArrangeRequest } from '../analysis/arrangeMap.ts';
import type { Command } from '../domain/commands/commandCatalogue.ts';
import type { ActorId } from '../domain/identifiers.ts';
import { LoadProblem } from './loadPart.ts';
import type { MapEditor } from './mapEditor.ts';
import { observed } from './observable.ts';
import type { Ports } from './ports.ts';

/** Arranging a map: places are looked for beside the page, one question at a time, and taken over when they are found. */
export const makeArranging = (
  editor: MapEditor,
  analyst: Ports['analyst'],
  perform: (command: Command) => unknown,
  say: (notice: { readonly kind: 'allHeld' | 'arrangeFailed' }) => void,
) => {
  const isArranging = observed(false);
  let latest: AbortController | null = null;

  /** A newer question drops an older one. */
  const placesFor = async (request: ArrangeRequest, use: (places: Arrangement) => void, failed?: () => void) => {
    latest?.abort();
    const mine = new AbortController();
    latest = mine;
    isArranging.set(true);
    try {
      const places = await analyst.arrange(editor.getSnapshot().map, request, mine.signal);
      if (latest === mine) use(places.filter(({ id }) => editor.getSnapshot().map.actors.has(id)));
    } catch (problem) {
      if (latest === mine && !mine.signal.aborted) failed?.();
      // Told of like all that nobody catches: trying again may not help, and loading the page again does.
      if (problem instanceof LoadProblem) throw problem;
    } finally {
      if (latest === mine) {
        latest = null;
        isArranging.set(false);
      }
    }
  };

  return {
    isArranging,
    stop: () => latest?.abort(),
    arrange: (request: ArrangeRequest): Promise<void> => {
      const take = (to: Arrangement) => {
        perform({ do: 'arrangeActors', to });
        const { positions } = editor.getSnapshot().map;
        const isAllHeld = positions.size > 1 && [...positions.values()].every(({ placedByHand }) => placedByHand);
        if (isAllHeld && !request.everyone) say({ kind: 'allHeld' });
      };
      return placesFor(request, take, () => say({ kind: 'arrangeFailed' }));
    },
    /** Good places for those who came in under this step, which it is undone with; where that fails they stay where they are. */
    settleIn: (actors: readonly ActorId[], step: string): Promise<void> =>
      placesFor({ by: 'relations', everyone: false, only: actors }, (places) => {
        const { positions } = editor.getSnapshot().map;
        // Whoever was moved meanwhile was moved by the user.
        const to = places.filter(({ id }) => positions.get(id)?.placedByHand === false);
        if (to.length > 0) editor.perform({ do: 'arrangeActors', to }, step);
      }),
  };
};
