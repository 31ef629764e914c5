import cytoscape, { type Core } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { applyChange, reverseChange } from '../../../src/domain/change.ts';
import { runCommand } from '../../../src/domain/commands/commandCatalogue.ts';
import { renderMap } from '../../../src/ui/canvas/renderMap.ts';
import { randomCommand } from '../../maps/randomCommand.ts';
import { randomMap } from '../../maps/randomMap.ts';

/** Everything that can be seen of the picture, in an order of its own. */
const seen = (cy: Core) =>
  cy
    .elements()
    .map((element) => ({
      id: element.id(),
      ends: element.isEdge() ? [element.data('source'), element.data('target')] : null,
      at: element.isNode() ? { ...element.position() } : null,
      classes: [...(element.classes() as unknown as string[])].sort(),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

describe('the picture of a map', () => {
  it.each([1, 2, 3, 4, 5])('patched with 60 random edits and their undoing is as if drawn anew (seed %i)', (seed) => {
    let map = randomMap(seed, 25, 50);
    const cy = cytoscape({ headless: true });
    const picture = renderMap(cy);
    picture.draw(map);
    let edits = 0;
    for (let i = 0; i < 60; i++) {
      const outcome = runCommand(map, randomCommand(map, seed * 1_000 + i));
      if (!outcome.done) continue;
      edits++;
      map = applyChange(map, outcome.value);
      picture.patch(outcome.value, map);
      if (i % 3 !== 0) continue;
      const undone = reverseChange(outcome.value);
      map = applyChange(map, undone);
      picture.patch(undone, map);
    }
    const anew = cytoscape({ headless: true });
    renderMap(anew).draw(map);
    expect(edits).toBeGreaterThan(20);
    expect(seen(cy)).toEqual(seen(anew));
  });

  it('keeps what is selected through an edit of the same actor', () => {
    const map = randomMap(9, 4, 3);
    const cy = cytoscape({ headless: true });
    const picture = renderMap(cy);
    picture.draw(map);
    const [id] = map.actors.keys();
    cy.getElementById(`a${id}`).addClass('selected');
    const outcome = runCommand(map, { do: 'editActor', id: id as never, set: { kind: 'organisation' } });
    if (outcome.done) picture.patch(outcome.value, applyChange(map, outcome.value));
    expect(cy.getElementById(`a${id}`).hasClass('selected')).toBe(true);
    expect(cy.getElementById(`a${id}`).hasClass('organisation')).toBe(true);
  });
});

it('leaves the drawing of a map whose actors are painted empty, and fills it when that is no longer so', () => {
  const map = randomMap(2, 12, 20);
  const cy = cytoscape({ headless: true });
  let arePainted = true;
  const picture = renderMap(
    cy,
    () => true,
    () => !arePainted,
  );
  picture.draw(map);
  const outcome = runCommand(map, randomCommand(map, 7));
  if (outcome.done) picture.patch(outcome.value, map);
  expect(cy.elements().length).toBe(0);
  arePainted = false;
  picture.patch({}, map);
  expect(cy.nodes().length).toBe(12);
});
