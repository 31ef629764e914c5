import { describe, expect, it } from 'vitest';
import { namesOf, noticeCodes, readable, readText, relationsByName } from '../reading.ts';

/** GEXF 1.0 to 1.3 as programs write it, in short. */

const read = (text: string) => readable(readText('net.gexf', text));
const gexf = (nodes: string, edges = '', attributes = '', graph = '') =>
  `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph ${graph}>${attributes}<nodes>${nodes}</nodes><edges>${edges}</edges></graph></gexf>`;
const two = '<node id="a" label="Imam"/><node id="b" label="School"/>';
const campsOf = (preview: ReturnType<typeof read>) =>
  preview.actors.map(({ camp }) => (camp === null || camp === 'none' ? camp : preview.map.camps.get(camp)?.name));

describe('GEXF', () => {
  it('takes what holds when nothing is said', () => {
    const preview = read(`<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph defaultedgetype="undirected">
<attributes class="node"><attribute id="0" title="kamp" type="string"><default>Voor</default></attribute></attributes>
<attributes class="edge"><attribute id="0" title="soort" type="string"><default>spanning</default></attribute></attributes>
<nodes><node id="a" label="Welkomgroep"/><node id="b" label="Bezorgde buren"><attvalues><attvalue for="0" value="Tegen"/></attvalues></node></nodes>
<edges><edge id="0" source="a" target="b"/></edges></graph></gexf>`);
    expect(campsOf(preview)).toEqual(['Voor', 'Tegen']);
    expect(relationsByName(preview)).toEqual(['Welkomgroep - Bezorgde buren tension 2']);
  });

  it.each([
    ['', '', '<->'],
    ['defaultedgetype="directed"', '', '->'],
    ['defaultedgetype="directed"', 'type="undirected"', '<->'],
    ['defaultedgetype="undirected"', 'type="directed"', '->'],
    ['defaultedgetype="mutual"', '', '<->'],
    ['', 'type="dir"', '->'],
  ])('points as the graph or the edge says: %s %s', (graph, type, sign) => {
    const preview = read(gexf(two, `<edge source="a" target="b" label="invloed" ${type}/>`, '', graph));
    expect(relationsByName(preview)).toEqual([`Imam ${sign} School influence 2`]);
  });

  it.each([
    ['label', 'label="spanning"'],
    ['kind', 'kind="spanning"'],
  ])('knows the type of a relation by its %s', (_, said) => {
    expect(relationsByName(read(gexf(two, `<edge source="a" target="b" ${said}/>`)))).toEqual(['Imam - School tension 2']);
  });

  it('calls nodes without label by their id', () => {
    expect(namesOf(read(gexf('<node id="Imam"/><node id="b" label=""/>')))).toEqual(['Imam', 'b']);
  });

  it('keeps attributes of nodes and of edges with one id apart, also when they are declared behind', () => {
    const attributes =
      '<attributes class="node"><attribute id="0" title="kamp"/></attributes><attributes class="edge"><attribute id="0" title="soort"/></attributes>';
    const nodes = '<node id="a"><attvalues><attvalue for="0" value="Voor"/></attvalues></node><node id="b"/>';
    const edges = '<edge source="a" target="b"><attvalues><attvalue id="0" value="steun"/></attvalues></edge>';
    for (const text of [gexf(nodes, edges, attributes), gexf(nodes, edges).replace('</graph>', `${attributes}</graph>`)]) {
      expect(campsOf(read(text))).toEqual(['Voor', null]);
      expect(relationsByName(read(text))).toEqual(['a - b trust 2']);
    }
  });

  it.each([
    ['numbers', '9', '10'],
    ['days', '2024-01-01', '2025-06-01'],
  ])('takes of values that change the last, and says that there are periods: %s', (_, early, late) => {
    const value = (camp: string, start: string) => `<attvalue for="k" value="${camp}" start="${start}"/>`;
    const node = `<node id="a" start="1" end="3"><attvalues>${value('Tegen', late)}${value('Voor', early)}</attvalues></node><node id="b"><spells><spell start="1"/></spells></node>`;
    const preview = read(gexf(node, '', '<attributes class="node"><attribute id="k" title="kamp"/></attributes>'));
    expect(campsOf(preview)).toEqual(['Tegen', null]);
    expect(preview.notices).toContainEqual({ code: 'partsLeftOut', details: { what: 'times', count: 2 } });
  });

  it.each([
    [
      'within each other',
      '<node id="g" label="Voor"><nodes><node id="a" label="Imam"/></nodes></node><node id="b" label="School"/>',
    ],
    ['by the id of the parent', '<node id="g" label="Voor"/><node id="a" label="Imam" pid="g"/><node id="b" label="School"/>'],
  ])('makes camps of nodes that hold others: %s', (_, nodes) => {
    const preview = read(gexf(nodes, '<edge source="g" target="b"/>'));
    expect(namesOf(preview)).toEqual(['Imam', 'School']);
    expect(campsOf(preview)).toEqual(['Voor', null]);
    expect(preview.notices).toContainEqual({ code: 'groupRelations', details: { name: 'Voor', count: 1 } });
  });

  it('comes to an end when nodes hold each other', () => {
    const nodes = '<node id="a" pid="b"/><node id="b" pid="a"/>';
    expect(namesOf(read(gexf(nodes)))).toEqual(['a', 'b']);
  });

  it('keeps who descends from whom as actors, and says that the descent is left out', () => {
    const preview = read(gexf('<node id="a"/><node id="b"><parents><parent for="a"/></parents></node>'));
    expect(namesOf(preview)).toEqual(['a', 'b']);
    expect(preview.notices).toContainEqual({ code: 'partsLeftOut', details: { what: 'descents', count: 1 } });
  });

  it.each(['', 'viz:', 'ns0:'])('reads places with prefix "%s"', (prefix) => {
    const node = (id: string, x: number) => `<node id="${id}"><${prefix}color r="9"/><${prefix}position x="${x}" y="0"/></node>`;
    expect(read(gexf(node('a', 0) + node('b', 300))).hasPlaces).toBe(true);
  });

  it('draws in who lies far away', () => {
    const preview = read(`<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz"><graph defaultedgetype="undirected"><nodes><node id="0" label="Actor 00"><viz:position x="0" y="0"/></node><node id="1" label="Actor 01"><viz:position x="90" y="0"/></node><node id="2" label="Actor 02"><viz:position x="180" y="0"/></node><node id="3" label="Actor 03"><viz:position x="270" y="0"/></node><node id="4" label="Actor 04"><viz:position x="360" y="0"/></node><node id="5" label="Actor 05"><viz:position x="0" y="90"/></node><node id="6" label="Actor 06"><viz:position x="90" y="90"/></node><node id="7" label="Actor 07"><viz:position x="180" y="90"/></node><node id="8" label="Actor 08"><viz:position x="270" y="90"/></node><node id="9" label="Actor 09"><viz:position x="360" y="90"/></node><node id="10" label="Actor 10"><viz:position x="0" y="180"/></node><node id="11" label="Actor 11"><viz:position x="90" y="180"/></node><node id="12" label="Actor 12"><viz:position x="180" y="180"/></node><node id="13" label="Actor 13"><viz:position x="270" y="180"/></node><node id="14" label="Actor 14"><viz:position x="360" y="180"/></node><node id="15" label="Actor 15"><viz:position x="0" y="270"/></node><node id="16" label="Actor 16"><viz:position x="90" y="270"/></node><node id="17" label="Actor 17"><viz:position x="180" y="270"/></node><node id="18" label="Actor 18"><viz:position x="270" y="270"/></node><node id="19" label="Actor 19"><viz:position x="360" y="270"/></node><node id="99" label="Los groepje"><viz:position x="120000" y="-95000"/></node></nodes><edges><edge id="0" source="0" target="1"/><edge id="1" source="1" target="2"/><edge id="2" source="2" target="3"/><edge id="3" source="3" target="4"/><edge id="4" source="4" target="5"/><edge id="5" source="5" target="6"/><edge id="6" source="6" target="7"/><edge id="7" source="7" target="8"/><edge id="8" source="8" target="9"/><edge id="9" source="9" target="10"/><edge id="10" source="10" target="11"/><edge id="11" source="11" target="12"/><edge id="12" source="12" target="13"/><edge id="13" source="13" target="14"/><edge id="14" source="14" target="15"/><edge id="15" source="15" target="16"/><edge id="16" source="16" target="17"/><edge id="17" source="17" target="18"/><edge id="18" source="18" target="19"/></edges></graph></gexf>`);
    const xs = preview.actors.map(({ id }) => preview.map.positions.get(id)?.x ?? 0);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(1_200);
    expect((xs[1] ?? 0) - (xs[0] ?? 0)).toBe(90);
    expect(noticeCodes(preview)).toContain('placesDrawnIn');
  });

  it('says that places on one spot are not used', () => {
    const node = (id: string) => `<node id="${id}"><position x="0" y="0"/></node>`;
    const preview = read(gexf(node('a') + node('b') + node('c')));
    expect(preview.hasPlaces).toBe(false);
    expect(noticeCodes(preview)).toContain('placesLeftOut');
  });

  it('names the program', () => {
    expect(read(gexf(two).replace('<graph', '<meta><creator>Gephi 0.10.1</creator></meta><graph')).program).toBe('Gephi 0.10.1');
  });
});
