import { describe, expect, it } from 'vitest';
import { namesOf, noticeCodes, readable, readText, relationsByName } from './reading.ts';

/** Files as other programs write them, in short: what each has of its own is understood. */

const placesOf = (preview: ReturnType<typeof readable>) => preview.actors.map(({ id }) => preview.map.positions.get(id));

describe('yEd', () => {
  const node = (id: string, label: string, x: number) =>
    `<node id="${id}"><data key="d5"/><data key="d6"><y:ShapeNode><y:Geometry height="30.0" width="60.0" x="${x}" y="100.0"/><y:Fill color="#FFCC00"/><y:NodeLabel alignment="center" x="4">${label}<y:LabelModel><y:SmartNodeLabelModel distance="4.0"/></y:LabelModel></y:NodeLabel><y:NodeLabel>tweede</y:NodeLabel></y:ShapeNode></data></node>`;
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <!--Created by yEd 3.23-->
  <key attr.name="Description" attr.type="string" for="graph" id="d0"/>
  <key for="port" id="d1" yfiles.type="portgraphics"/>
  <key attr.name="url" attr.type="string" for="node" id="d4"/>
  <key attr.name="description" attr.type="string" for="node" id="d5"/>
  <key for="node" id="d6" yfiles.type="nodegraphics"/>
  <key for="edge" id="d10" yfiles.type="edgegraphics"/>
  <graph edgedefault="directed" id="G">
    <data key="d0" xml:space="preserve"/>
    ${node('n0', 'Imam &amp; bestuur', 0)}${node('n1', 'School', 400)}
    <node id="g" yfiles.foldertype="group"><data key="d6"><y:ProxyAutoBoundsNode><y:Realizers><y:GroupNode><y:NodeLabel>Buurt</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
      <graph edgedefault="directed" id="g:">${node('g::n0', 'Wijkagent', 800)}</graph></node>
    <edge id="e0" source="n0" target="n1"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>spanning<y:LabelModel/></y:EdgeLabel></y:PolyLineEdge></data></edge>
    <edge id="e1" source="n1" target="g::n0"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>invloed</y:EdgeLabel></y:PolyLineEdge></data></edge>
  </graph>
  <data key="d7"><y:Resources/></data>
</graphml>`;
  const preview = readable(readText('net.graphml', text));

  it('gives labels, also within groups, and relations by their label', () => {
    expect(namesOf(preview).sort()).toEqual(['Imam & bestuur', 'School', 'Wijkagent']);
    expect([...preview.map.camps.values()].map(({ name }) => name)).toEqual(['Buurt']);
    expect(relationsByName(preview)).toEqual(['Imam & bestuur - School tension 2', 'School -> Wijkagent influence 2']);
  });

  it('keeps the places', () => {
    expect(preview.hasPlaces).toBe(true);
    const xs = ['Imam & bestuur', 'School', 'Wijkagent'].map((name) => {
      const actor = preview.actors.find((one) => one.name === name);
      return actor && (preview.map.positions.get(actor.id)?.x ?? 0);
    });
    expect([(xs[1] ?? 0) - (xs[0] ?? 0), (xs[2] ?? 0) - (xs[1] ?? 0)]).toEqual([400, 400]);
  });
});

describe('Gephi', () => {
  const gexf = `<?xml version='1.0' encoding='UTF-8'?>
<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz">
  <graph defaultedgetype="directed" idtype="string" mode="static">
    <attributes class="node"><attribute id="kamp" title="Kamp" type="string"/></attributes>
    <nodes count="2">
      <node id="1" label="Imam"><attvalues><attvalue for="kamp" value="Voor"/></attvalues><viz:size value="10"/><viz:position x="-120.5" y="80"/><viz:color r="1" g="2" b="3"/></node>
      <node id="2" label="School"><viz:position x="200" y="-40" z="0.0"/></node>
    </nodes>
    <edges count="2">
      <edge id="0" source="1" target="2" weight="2.0" type="undirected"/>
      <edge id="1" source="1" target="2" type="mutual" label="invloed"/>
    </edges>
  </graph>
</gexf>`;

  it('gives labels, attributes, weights and places, upright', () => {
    const preview = readable(readText('net.gexf', gexf));
    expect(namesOf(preview)).toEqual(['Imam', 'School']);
    expect(relationsByName(preview)).toEqual(['Imam - School contact 2', 'Imam <-> School influence 2']);
    const [imam, school] = placesOf(preview);
    expect([(school?.x ?? 0) - (imam?.x ?? 0), (school?.y ?? 0) - (imam?.y ?? 0)]).toEqual([
      expect.closeTo(320, -1),
      expect.closeTo(120, -1),
    ]);
    expect([...preview.map.camps.values()].map(({ name }) => name)).toEqual(['Voor']);
  });

  it('writes GraphML with labels and places as data', () => {
    const text = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key attr.name="label" attr.type="string" for="node" id="label"/><key attr.name="Edge Label" attr.type="string" for="edge" id="edgelabel"/><key attr.name="weight" attr.type="double" for="edge" id="weight"/><key attr.name="x" attr.type="float" for="node" id="x"/><key attr.name="y" attr.type="float" for="node" id="y"/><graph edgedefault="undirected"><node id="1"><data key="label">Imam</data><data key="x">-500</data><data key="y">0</data></node><node id="2"><data key="label">School</data><data key="x">500</data><data key="y">10</data></node><edge source="1" target="2"><data key="weight">1.0</data></edge></graph></graphml>`;
    const preview = readable(readText('net.graphml', text));
    expect(namesOf(preview)).toEqual(['Imam', 'School']);
    expect(preview.hasPlaces).toBe(true);
  });
});

describe('JSON of other programs', () => {
  it.each([
    [
      'networkx',
      '{"directed":false,"graph":{},"nodes":[{"id":1},{"id":2}],"links":[{"source":1,"target":2,"soort":"steun"}]}',
      ['1', '2'],
      '1 - 2 trust 2',
    ],
    [
      'graphology',
      '{"nodes":[{"key":"a","attributes":{"label":"Imam","x":1,"y":2}},{"key":"b"}],"edges":[{"key":"e","source":"a","target":"b","attributes":{"weight":3}}]}',
      ['Imam', 'b'],
      'Imam - b contact 3',
    ],
    [
      'Cytoscape',
      '{"elements":{"nodes":[{"data":{"id":"a","label":"Imam"},"position":{"x":0,"y":0}},{"data":{"id":"b"},"position":{"x":300,"y":0}}],"edges":[{"data":{"source":"a","target":"b","type":"tension"}}]}}',
      ['Imam', 'b'],
      'Imam - b tension 2',
    ],
    [
      'vis',
      '{"nodes":[{"id":1,"label":"Imam"},{"id":2,"label":"School"}],"edges":[{"from":1,"to":2,"label":"invloed","directed":true}]}',
      ['Imam', 'School'],
      'Imam -> School influence 2',
    ],
    [
      'd3',
      '{"nodes":[{"name":"Imam"},{"name":"School"}],"links":[{"source":{"id":"Imam"},"target":"School"}]}',
      ['Imam', 'School'],
      'Imam - School contact 2',
    ],
  ])('opens (%s)', (name, text, names, relation) => {
    const preview = readable(readText('net.json', text));
    expect(preview.format).toBe({ graphology: 'graphology', Cytoscape: 'cytoscape' }[name] ?? 'nodeLink');
    expect(namesOf(preview)).toEqual(names);
    expect(relationsByName(preview)).toEqual([relation]);
  });

  it('with objects where text should be gives nothing of them', () => {
    const preview = readable(
      readText(
        'net.json',
        '{"nodes":[{"id":{"toString":1},"name":[{"toString":1},"Imam"]}],"links":[{"source":{"id":{}},"target":[]}]}',
      ),
    );
    expect(namesOf(preview)).toEqual(['Imam']);
    expect(noticeCodes(preview)).toEqual(['valueUnknown', 'relationIncomplete', 'noRelations']);
  });
});

describe('camps', () => {
  it('come in the order in which the file lists its poles', () => {
    const preview = readable(
      readText(
        'a.json',
        '{"graph":{"polen":"Zuid,Noord"},"nodes":[{"id":"a","kamp":"Noord"},{"id":"b","kamp":"Oost"}],"links":[]}',
      ),
    );
    expect([...preview.map.camps.values()].map(({ name, order }) => [name, order])).toEqual([
      ['Zuid', 0],
      ['Noord', 1],
      ['Oost', 2],
    ]);
  });

  it.each(['midden', 'geen', 'None', 'neutraal', 'Geen kamp'])('are none where the file says %j', (word) => {
    const preview = readable(readText('a.csv', `naam;kamp\nImam;${word}\nSchool;\nAgent;onbekend\n`));
    expect(preview.actors.map(({ camp }) => camp)).toEqual(['none', null, null]);
    expect(preview.map.camps.size).toBe(0);
  });
});

describe('direction', () => {
  it('is kept of influence, and reported where it falls away', () => {
    const preview = readable(
      readText(
        'a.json',
        '{"directed":true,"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":"b","target":"a","type":"influence"},{"source":"a","target":"b"}]}',
      ),
    );
    expect(relationsByName(preview)).toEqual(['b -> a influence 2', 'a - b contact 2']);
    expect(preview.notices).toEqual([{ code: 'directionLeftOut', details: { count: 1 } }]);
  });

  it('is both ways for influence in an undirected file', () => {
    const preview = readable(
      readText(
        'a.json',
        '{"directed":false,"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":"b","target":"a","type":"influence"}]}',
      ),
    );
    expect(relationsByName(preview)).toEqual(['b <-> a influence 2']);
  });
});
