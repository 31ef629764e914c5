import { describe, expect, it } from 'vitest';
import { namesOf, readable, readText } from '../reading.ts';

describe('text of programs', () => {
  it.each([
    ['settings', 'name: Wijk\nactors:\n  - name: Imam\n    role: voor\n  - name: School\n'],
    ['settings', '[core]\nname = Imam\nvalue = 3\n\n[remote "origin"]\nurl = https://example.org\n'],
    ['settings', 'title = "Voorbeeld"\n[owner]\nname = "Imam"\nborn = 1979-05-27\n'],
    ['settings', '# instellingen\nserver.port=8080\nserver.name=wijk\n'],
    ['program', "%%{init: {'theme':'base'}}%%\ngraph LR\nA-->B\n"],
    ['program', 'classDiagram\nDier <|-- Eend\n'],
    ['program', '# Kaart\n\n```mermaid\ngraph TD\nA-->B\n```\n'],
    ['program', '% commentaar\n\\documentclass{article}\n\\begin{document}\nHallo\n'],
    ['program', '% Encoding: UTF-8\n\n@book{x,\n author={A}\n}\n'],
    ['program', 'TY  - JOUR\nAU  - Jansen, P.\nER  - \n'],
    ['program', '-- dump\nDROP TABLE IF EXISTS x;\nCREATE TABLE x (id int);\n'],
    ['program', 'SELECT name, role FROM actors WHERE id = 1;\n'],
    ['program', '# -*- coding: utf-8 -*-\nimport networkx as nx\nG = nx.Graph()\nG.add_edge("Imam", "School")\n'],
    ['program', 'def main():\n    x = 1\n    print(x)\n\nif __name__ == "__main__":\n    main()\n'],
    ['program', '# script\nlibrary(igraph)\ng <- graph_from_literal(A-B)\nplot(g)\n'],
    ['program', 'const nodes = [{ id: 1 }, { id: 2 }];\nfunction f(a, b) {\n  return a + b;\n}\n'],
    ['program', 'body {\n  color: red;\n  margin: 0;\n}\n'],
    ['program', '2024-03-12 10:15:22,123 INFO [main] Start\n2024-03-12 10:15:23,001 WARN [main] Traag\n'],
    ['program', '127.0.0.1 - - [12/Mar/2024:10:15:22 +0100] "GET / HTTP/1.1" 200 1234\n'],
    ['program', '1\n00:00:01,000 --> 00:00:04,000\nHallo allemaal\n'],
    ['program', 'LEDA.GRAPH\nstring\nint\n-1\n# nodes\n2\n|{Imam}|\n|{School}|\n1\n1 2 0 |{4}|\n'],
    ['program', '<http://ex.org/imam> <http://ex.org/kent> <http://ex.org/school> .\n'],
    ['mail', 'Received: from a\n by b\nFrom: Imam <i@example.org>\nSubject: Hoi\n\nDag\n'],
    ['mail', 'Van: Imam\nVerzonden: maandag\nAan: School\nOnderwerp: Overleg\n\nKun je morgen?\n'],
    ['chat', '12-03-2024 10:15 - Imam: Hoi allemaal\n12-03-2024 10:16 - School: Hallo\n'],
    ['chat', '[12-03-2024, 10:15:22] Imam: Hoi\n[12-03-2024, 10:16:01] School: Hallo\n'],
    ['html', '<div><p>Imam</p></div>'],
  ])('%s never become names: %j', (looksLike, text) => {
    expect(readText('lijst.txt', text)).toMatchObject({ readable: false, code: 'looksLikeOther', details: { looksLike } });
  });

  it.each([
    'imam: voor\nschool: tegen\nwijkagent: voor\n',
    'Actoren:\n- Imam\n- School\n',
    'Imam(bestuur)\nSchool(directie, team)\n',
    'Imam <- School\nSchool <- Wijkagent\n',
    '[[Imam]]\n[[School]]\n',
    'Import Jansen\nSelect Uitzendbureau\nDrop Inn\nCreate Wijk\n',
    'naam;kamp\nImam;voor\n;\n;\n;\n',
    'tijdstempel\tnaam\tkamp\n2024-03-12 10:15:22\tImam\tvoor\n2024-03-12 10:15:23\tSchool\ttegen\n',
    'tijdstempel;naam;kamp\n2024-03-12 10:15:22;Imam de Boer;voor\n2024-03-12 10:15:23;School Oost;tegen\n',
    '[x] Imam\n[ ] School\n',
    '# Voor\nImam\n# Tegen\nSchool\n',
    'From\tTo\nImam\tSchool\n',
    'FROM\tTO\nImam\tSchool\n',
    'RUN Utrecht\nImam\n',
    'RUN\tCMD\nImam\tSchool\n',
    'class 3a (Noord)\nclass 3b (Zuid)\n',
    'Imam: voor\nSchool: tegen;\n',
    'Van;Aan\nImam;School\n',
  ])('a list that looks a little like it is one: %j', (text) => {
    expect(readText('lijst.txt', text).readable).toBe(true);
  });
});

it('reads a table of Markdown without the line below its headings', () => {
  const preview = readable(readText('lijst.md', '| naam | kamp |\n|------|:-----|\n| Imam | voor |\n| School | tegen |\n'));
  expect(namesOf(preview)).toEqual(['Imam', 'School']);
});
