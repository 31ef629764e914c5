import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/domain/actor.ts';
import { rolesOf } from '../../src/domain/role.ts';
import type { ReadablePreview } from '../../src/formats/importPreview.ts';
import { fileOf, noticeCodes, read, readable } from './reading.ts';

/** Networks written by networkx in four formats: whatever the format, the same map comes in. */

const folder = new URL('../maps/reference/networks/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.graphml'))
  .map((file) => file.replace('.graphml', ''));
const formats = [['.json'], ['.graphml'], ['.gexf'], ['.actoren.csv', '.relaties.csv']] as const;
const open = (name: string, endings: readonly string[]): ReadablePreview =>
  readable(read(endings.map((ending) => fileOf(name + ending, readFileSync(new URL(name + ending, folder))))));

interface Source {
  readonly nodes: readonly Readonly<Record<string, string | boolean>>[];
  readonly links: readonly Readonly<Record<string, string | number>>[];
}
const sourceOf = (name: string): Source => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

const types: Record<string, string> = {
  contact: 'contact',
  samenwerking: 'cooperation',
  steun: 'trust',
  spanning: 'tension',
  invloed: 'influence',
};
const roles: Record<string, string> = { pusher: 'pusher', volger: 'follower', schakel: 'link', stille_midden: 'silentMiddle' };

it('has networks to read', () => {
  expect(names).toHaveLength(11);
});

describe.each(names)('%s', (name) => {
  const source = sourceOf(name);

  describe.each(formats.map((endings) => ({ endings })))('from $endings', ({ endings }) => {
    const preview = open(name, endings);
    const { map } = preview;
    const byName = new Map<unknown, Actor>(preview.actors.map((actor) => [actor.name, actor]));
    const campOf = (actor: Actor | undefined) =>
      actor?.camp && actor.camp !== 'none' ? map.camps.get(actor.camp)?.name : (actor?.camp ?? null);

    it('has every actor, with camp, area and role', () => {
      expect(preview.actors).toHaveLength(source.nodes.length);
      for (const node of source.nodes) {
        const actor = byName.get(node.id);
        const camp = node.kamp ? (node.kamp === 'midden' ? 'none' : node.kamp) : null;
        expect([node.id, campOf(actor)]).toEqual([node.id, camp]);
        expect(actor?.neighbourhoods.map((id) => map.areas.get(id)?.name)).toEqual(node.buurt ? [node.buurt] : []);
        expect(rolesOf(actor?.roles ?? {})).toEqual(node.rol ? [roles[String(node.rol)]] : []);
      }
    });

    it('has every relation, with type and strength', () => {
      expect(preview.relations).toHaveLength(source.links.length);
      const found = new Map(
        preview.relations.map((relation) => [
          [map.actors.get(relation.from)?.name, map.actors.get(relation.to)?.name].sort().join(' '),
          relation,
        ]),
      );
      const isPlain = source.links.every(({ sterkte }) => Number(sterkte) <= 3);
      for (const { source: from, target, soort, sterkte } of source.links) {
        const relation = found.get([String(from), String(target)].sort().join(' '));
        expect(relation?.type).toBe(types[String(soort)]);
        if (isPlain) expect(relation?.strength).toBe(Number(sterkte));
      }
      expect(noticeCodes(preview).includes('strengthsScaled')).toBe(!isPlain);
    });

    it('has the camps in the order of the poles, and the areas once', () => {
      expect([...map.camps.values()].map((camp) => camp.name)).toEqual(
        source.nodes.some(({ kamp }) => kamp) ? expect.arrayContaining(['A']) : [],
      );
      const camps = [...map.camps.values()].map((camp) => camp.name);
      expect(camps).toEqual([...camps].sort());
      expect(map.areas.size).toBe(new Set(source.nodes.map(({ buurt }) => buurt).filter(Boolean)).size);
    });

    it('has the key figures, and their part', () => {
      for (const node of source.nodes.filter(({ sleutelfiguur }) => sleutelfiguur !== undefined)) {
        const part = byName.get(node.id)?.keyFigure ?? null;
        if (!node.sleutelfiguur) expect(part).toBeNull();
        else
          expect(part).toMatchObject({
            status: 'active',
            position: node.formeel ? 'formal' : 'informal',
            knownToMunicipality: node.bekend,
            kinds: node.type_sleutelfiguur === 'verbinder' ? ['connector'] : [],
            ageGroup: { '12-17': 'young', '18-26': 'young', '27-49': 'adult', '50-66': 'adult', '67+': 'older' }[
              String(node.leeftijd)
            ],
          });
      }
    });

    it('says nothing about values that it does not know', () => {
      expect(noticeCodes(preview).filter((code) => !['strengthsScaled', 'keyFigureLeftOut'].includes(code))).toEqual([]);
    });

    it('gives every actor a place of its own', () => {
      const places = [...map.positions.values()];
      expect(places).toHaveLength(preview.actors.length);
      for (const [index, a] of places.entries()) {
        for (const b of places.slice(0, index)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(138);
      }
    });
  });
});
