import { expect, test } from 'vitest';
import { inShort } from './jsonFile.ts';

/** Lists and tables that are written as JSON, in short, each with what it should become. */

test.each([
  [
    'networkx, as adjacency',
    '{"directed":false,"multigraph":false,"graph":[],"nodes":[{"id":"Imam"},{"id":"School"},{"id":"Agent"}],"adjacency":[[{"id":"School","weight":3}],[{"id":"Imam","weight":3},{"id":"Agent","weight":1}],[{"id":"School","weight":1}]]}',
    'adjacency',
    'Imam; School; Agent',
    'Imam - School contact; School - Agent contact',
  ],
  [
    'names with names',
    '{"Imam":["School","Agent"],"School":["Imam"],"Agent":[]}',
    'adjacency',
    'Imam; School; Agent',
    'Imam - School contact; Imam - Agent contact',
  ],
  [
    'names with weights',
    '{"Imam":{"School":3,"Agent":1},"School":{}}',
    'adjacency',
    'Imam; School; Agent',
    'Imam - School contact; Imam - Agent contact',
  ],
  [
    'names with what is between them',
    '{"Imam":{"School":{"soort":"spanning","weight":2}},"School":{"Imam":{"soort":"spanning","weight":2}}}',
    'adjacency',
    'Imam; School',
    'Imam - School tension',
  ],
  ['one name with others', '{"A":["B","C"]}', 'adjacency', 'A; B; C', 'A - B contact; A - C contact'],
  [
    'rows of relations',
    '[{"source":"Imam","target":"School","type":"spanning"},{"source":"School","target":"Agent","type":"contact"}]',
    'jsonRows',
    'Imam; School; Agent',
    'Imam - School tension; School - Agent contact',
  ],
  [
    'rows of actors',
    '[{"naam":"Imam","soort":"persoon","kamp":"Voor"},{"naam":"School","soort":"organisatie","kamp":"Tegen"}]',
    'jsonRows',
    'Imam @Voor; School @Tegen',
    '',
  ],
  [
    'a row a line',
    '{"van":"Imam","naar":"School","soort":"steun"}\n{"van":"School","naar":"Agent","soort":"spanning"}\n',
    'jsonRows',
    'Imam; School; Agent',
    'Imam - School trust; School - Agent tension',
  ],
  ['rows under a word', '{"rows":[{"naam":"Imam"},{"naam":"School"}],"count":2}', 'jsonRows', 'Imam; School', ''],
  [
    'pandas, split',
    '{"columns":["source","target"],"index":[0,1],"data":[["Imam","School"],["School","Agent"]]}',
    'jsonRows',
    'Imam; School; Agent',
    'Imam - School contact; School - Agent contact',
  ],
  [
    'pandas, by column',
    '{"source":{"0":"Imam","1":"School"},"target":{"0":"School","1":"Agent"}}',
    'jsonRows',
    'Imam; School; Agent',
    'Imam - School contact; School - Agent contact',
  ],
  [
    'rows under their headings',
    '[["van","naar"],["Imam","School"],["School","Agent"]]',
    'jsonRows',
    'Imam; School; Agent',
    'Imam - School contact; School - Agent contact',
  ],
  ['a list of names', '["Imam","School","Agent"]', 'jsonRows', 'Imam; School; Agent', ''],
  [
    'answers of SPARQL',
    '{"head":{"vars":["van","naar"]},"results":{"bindings":[{"van":{"type":"literal","value":"Imam"},"naar":{"type":"literal","value":"School"}}]}}',
    'jsonRows',
    'Imam; School',
    'Imam - School contact',
  ],
  [
    'relations within actors',
    '[{"naam":"Imam","relaties":[{"met":"School","soort":"spanning"}]},{"naam":"School","relaties":[]}]',
    'jsonRows',
    'Imam; School',
    'Imam - School tension',
  ],
  [
    'a matrix with names',
    '{"names":["Imam","School","Agent"],"matrix":[[0,1,0],[1,0,2],[0,2,0]]}',
    'adjacency',
    'Imam; School; Agent',
    'Imam - School contact; School - Agent contact',
  ],
  ['d3, for chords', '{"nodes":["Imam","School"],"matrix":[[0,1],[1,0]]}', 'adjacency', 'Imam; School', 'Imam - School contact'],
  [
    'pairs without more',
    '[["Imam","School"],["School","Agent"],["Agent","Imam"]]',
    'jsonRows',
    'Imam; School; Agent',
    'Imam - School contact; School - Agent contact; Agent - Imam contact',
  ],
])('%s', (_, text, format, actors, ties) => {
  expect(inShort(text)).toEqual({ format, actors, ties });
});
