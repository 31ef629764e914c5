import { describe, expect, test } from 'vitest';
import { readable } from '../reading.ts';
import { comesIn, readValue } from './jsonFile.ts';

/** Files of other programs of which it is known what people had with them elsewhere. */

describe('ends that are places in the list', () => {
  test('as d3 has them', () => {
    const text =
      '{"nodes": [{"name": "Wijkagent", "group": 1}, {"name": "Imam", "group": 1}, {"name": "School", "group": 2}], "links": [{"source": 0, "target": 1, "value": 1}, {"source": 1, "target": 2, "value": 8}]}';
    expect(comesIn(text)).toMatchObject({ format: 'nodeLink', actors: ['Wijkagent', 'Imam', 'School'] });
    expect(comesIn(text).relations.map((relation) => relation.replace(/ \d$/, ''))).toEqual([
      'Wijkagent - Imam contact',
      'Imam - School contact',
    ]);
  });

  test('as networkx 1 has them', () => {
    const text =
      '{"directed": false, "graph": [], "multigraph": false, "nodes": [{"id": "Wijkagent"}, {"id": "Imam"}], "links": [{"source": 0, "target": 1}]}';
    expect(comesIn(text)).toEqual({
      format: 'nodeLink',
      actors: ['Wijkagent', 'Imam'],
      relations: ['Wijkagent - Imam contact 2'],
    });
    expect(readable(readValue(text)).program).toBe('networkx');
  });
});

test('a canvas of Obsidian has cards for actors, and a group is the camp of who stands in it', () => {
  const text =
    '{"nodes": [{"id": "a1", "type": "text", "text": "Wijkagent Noord", "x": 0, "y": 0, "width": 200, "height": 60}, {"id": "b2", "type": "text", "text": "# Imam\\nkent iedereen", "x": 400, "y": 0, "width": 200, "height": 60}, {"id": "g1", "type": "group", "label": "Voorstanders", "x": -40, "y": -40, "width": 700, "height": 200}, {"id": "f1", "type": "file", "file": "actoren/School.md", "x": 0, "y": 300, "width": 200, "height": 60}], "edges": [{"id": "e1", "fromNode": "a1", "fromSide": "right", "toNode": "b2", "toSide": "left", "label": "spanning"}, {"id": "e2", "fromNode": "b2", "fromSide": "bottom", "toNode": "f1", "toSide": "top"}]}';
  expect(comesIn(text)).toEqual({
    format: 'jsonCanvas',
    actors: ['Wijkagent Noord @Voorstanders', 'Imam @Voorstanders: kent iedereen', 'School'],
    relations: ['Wijkagent Noord - Imam tension 2', 'Imam - School contact 2'],
  });
});

test('a link of graphology without a flag runs one way', () => {
  const text =
    '{"attributes": {}, "options": {"type": "mixed", "multi": true, "allowSelfLoops": true}, "nodes": [{"key": "a", "attributes": {"label": "Wethouder"}}, {"key": "b", "attributes": {"label": "Welkomgroep"}}], "edges": [{"key": "e1", "source": "a", "target": "b", "attributes": {"soort": "invloed"}}, {"key": "e2", "source": "a", "target": "b", "attributes": {"soort": "contact"}, "undirected": true}]}';
  expect(comesIn(text)).toEqual({
    format: 'graphology',
    actors: ['Wethouder', 'Welkomgroep'],
    relations: ['Wethouder -> Welkomgroep influence 2', 'Wethouder - Welkomgroep contact 2'],
  });
});

test('of PRSM notes stay, clusters are nobody', () => {
  const text =
    '{"saved": "zondag", "version": "3.2.4", "room": "AAA-BBB-CCC-DDD", "mapTitle": "Proef", "nodes": [{"id": "1", "label": "Wijkagent\\nNoord", "grp": "group1", "x": -200, "y": 0, "value": 1, "note": {"ops": [{"insert": "kent de straat"}]}}, {"id": "2", "label": "Imam", "grp": "group0", "x": 200, "y": 0, "hidden": false}, {"id": "c1", "label": "Cluster", "grp": "cluster", "isCluster": true, "x": 0, "y": 300}], "edges": [{"id": "e1", "from": "1", "to": "2", "grp": "edge0", "label": "spanning", "arrows": {"to": {"enabled": true}}}], "underlay": [], "samples": {"node": [], "edge": []}}';
  expect(comesIn(text)).toEqual({
    format: 'prsm',
    actors: ['Wijkagent Noord: kent de straat', 'Imam'],
    relations: ['Wijkagent Noord - Imam tension 2'],
  });
});
