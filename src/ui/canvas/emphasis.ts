import type { Collection, Core } from 'cytoscape';
import type { Evidence } from '../../analysis/evidence.ts';
import type { Actor } from '../../domain/actor.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { STEP_BACK_ELEMENTS } from '../../domain/largeMap.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import type { Ring } from './actorLayer.ts';
import type { CanvasState } from './canvasState.ts';
import { actorOf } from './gestures/pointing.ts';
import { edgeId, nodeId } from './mapElements.ts';
import type { Palette, SteppedBack } from './palette.ts';

const HOVER_REST_MS = 110;
const NO_RINGS: readonly Ring[] = [];

/** Keeps what stands out on the map in step with the selection, the spotlight, the hand and the relation being drawn. */
export class EmphasisKeeper {
  readonly #cy: Core;
  readonly #desk: MapDesk;
  readonly #state: CanvasState;
  readonly #stops: (() => void)[];
  #hoverTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #onLight: () => void;
  readonly #onRings: () => void;
  #lit: ActorId | null = null;
  #tagged = 'tagged-null';
  #evidence: Evidence | null = null;
  #actorsInLight: ReadonlySet<ActorId> = new Set();

  /** `onLight` is called when names and lines may look otherwise, `onRings` when only the rings around actors do. */
  constructor(cy: Core, desk: MapDesk, state: CanvasState, onLight: () => void, onRings: () => void) {
    this.#onLight = onLight;
    this.#onRings = onRings;
    this.#cy = cy;
    this.#desk = desk;
    this.#state = state;
    this.#stops = [
      desk.selection.subscribe(() => {
        this.#showSelection();
        onLight();
      }),
      desk.spotlight.subscribe(() => this.#showLight()),
      desk.mode.subscribe(() => this.#showTagged()),
      desk.insight.without.subscribe(() => this.#showAbsent()),
      state.drawing.subscribe(() => this.#showTarget()),
      state.hover.subscribe(() => this.#hoverSoon()),
      state.isPressed.subscribe(() => this.#hoverSoon()),
    ];
  }

  /** Shows everything anew, after the picture was patched. */
  refresh(): void {
    this.#showSelection();
    this.#showTagged();
    if (this.#desk.insight.without.getSnapshot()) this.#showAbsent();
    if (this.#desk.spotlight.getSnapshot() || this.#lit) this.#showLight();
  }

  /** How an actor steps back, and its name and badges with it; `null` when it does not. */
  steppedBack(id: ActorId): SteppedBack | null {
    const node = this.#cy.getElementById(nodeId(id));
    if (node.nonempty()) return (['absent', 'far', 'back'] as const).find((one) => node.hasClass(one)) ?? null;
    if (this.#desk.insight.without.getSnapshot() === id) return 'absent';
    return this.#desk.spotlight.getSnapshot() && !this.isLit(id) ? 'far' : null;
  }

  isLit(id: ActorId): boolean {
    const node = this.#cy.getElementById(nodeId(id));
    return node.nonempty() ? node.hasClass('lit') : this.#inLight().has(id);
  }

  /** What stands around an actor that is painted; Cytoscape has its own style sheet. */
  ringsOf({ id, roles }: Actor, palette: Palette): readonly Ring[] {
    const [mode, drawing] = [this.#desk.mode.getSnapshot(), this.#state.drawing.getSnapshot()];
    if (drawing.is === 'drawing' && drawing.target === id) return [{ colour: palette.accent, width: 5, offset: 2 }];
    if (this.#desk.selection.getSnapshot().actors.has(id)) return [{ colour: palette.accent, width: 3, offset: 4 }];
    if (this.isLit(id)) return [{ colour: palette.accent, width: 2.4, offset: 3 }];
    if (mode.kind === 'tag' && roles[mode.role]) return [{ colour: palette.tagged[mode.role], width: 3, offset: 2 }];
    return NO_RINGS;
  }

  /** Who is in the spotlight. */
  #inLight(): ReadonlySet<ActorId> {
    const evidence = this.#desk.spotlight.getSnapshot();
    if (evidence !== this.#evidence) {
      this.#evidence = evidence;
      this.#actorsInLight = new Set(evidence?.actors);
    }
    return this.#actorsInLight;
  }

  close(): void {
    clearTimeout(this.#hoverTimer);
    for (const stop of this.#stops) stop();
  }

  #showSelection(): void {
    const { actors, relations } = this.#desk.selection.getSnapshot();
    const ids = new Set([...[...actors].map(nodeId), ...[...relations].map(edgeId)]);
    this.#cy.batch(() => {
      this.#cy.elements('.selected').forEach((element) => {
        if (!ids.delete(element.id())) element.removeClass('selected');
      });
      for (const id of ids) this.#cy.getElementById(id).addClass('selected');
    });
  }

  /** Who is taken out for a moment is an outline, and its lines thin dots. */
  #showAbsent(): void {
    const without = this.#desk.insight.without.getSnapshot();
    this.#cy.batch(() => {
      this.#cy.elements('.absent').removeClass('absent');
      if (!without) return;
      const node = this.#cy.getElementById(nodeId(without));
      node.union(node.connectedEdges()).addClass('absent');
    });
    this.#onLight();
  }

  /** Who has the role in hand. */
  #showTagged(): void {
    const mode = this.#desk.mode.getSnapshot();
    const role = mode.kind === 'tag' ? mode.role : null;
    const name = `tagged-${role}`;
    this.#cy.batch(() => {
      if (this.#tagged !== name) this.#cy.nodes(`.${this.#tagged}`).removeClass(this.#tagged);
      this.#tagged = name;
      if (!role) return;
      for (const { id, roles } of this.#desk.editor.getSnapshot().map.actors.values())
        this.#cy.getElementById(nodeId(id)).toggleClass(name, roles[role] !== undefined);
    });
    this.#onRings();
  }

  #showTarget(): void {
    const drawing = this.#state.drawing.getSnapshot();
    const target = drawing.is === 'drawing' ? drawing.target : null;
    this.#cy.batch(() => {
      this.#cy.nodes('.target').removeClass('target');
      if (target) this.#cy.getElementById(nodeId(target)).addClass('target');
    });
    this.#onRings();
  }

  #hoverSoon(): void {
    clearTimeout(this.#hoverTimer);
    this.#hoverTimer = setTimeout(() => {
      const isFree = !this.#state.isPressed.getSnapshot() && this.#state.drawing.getSnapshot().is === 'idle';
      const next = isFree ? actorOf(this.#state.hover.getSnapshot()) : null;
      if (next === this.#lit) return;
      this.#lit = next;
      this.#showLight();
    }, HOVER_REST_MS);
  }

  /** The spotlight goes before the hand. */
  #showLight(): void {
    const cy = this.#cy;
    const evidence = this.#desk.spotlight.getSnapshot();
    let lit: Collection | null = null;
    if (evidence) {
      lit = cy.collection();
      for (const id of evidence.actors) lit = lit.union(cy.getElementById(nodeId(id)));
      for (const id of evidence.relations) {
        const edge = cy.getElementById(edgeId(id));
        lit = lit.union(edge).union(edge.connectedNodes());
      }
    } else if (this.#lit && cy.elements().length <= STEP_BACK_ELEMENTS) {
      const node = cy.getElementById(nodeId(this.#lit));
      if (node.nonempty() && node.degree(false) > 0) lit = node.closedNeighborhood();
    }
    const name = evidence ? 'far' : 'back';
    cy.batch(() => {
      cy.elements('.far, .back')
        .not(lit ? cy.elements().not(lit) : cy.collection())
        .removeClass('far back');
      cy.elements('.lit').removeClass('lit');
      if (!lit) return;
      if (evidence) lit.addClass('lit');
      const rest = cy.elements().not(lit);
      rest.removeClass(name === 'far' ? 'back' : 'far').addClass(name);
    });
    this.#onLight();
  }
}
