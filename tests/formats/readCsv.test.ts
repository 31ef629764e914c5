import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertiesOf } from '../../src/domain/actorMap.ts';
import { rolesOf } from '../../src/domain/role.ts';
import { writeActorsCsv, writeRelationsCsv } from '../../src/formats/write/writeCsv.ts';
import { runs } from '../runs.ts';
import { arbitraryMap } from './arbitraryMap.ts';
import { fileOf, namesOf, noticeCodes, read, readable, readText, relationsByName } from './reading.ts';
import { isClear, toldOf } from './toldOf.ts';

describe('a table of relations', () => {
  it.each([
    ['semicolons', 'van;naar;soort\nA;B;spanning\n'],
    ['commas', 'van,naar,soort\nA,B,spanning\n'],
    ['tabs', 'van\tnaar\tsoort\nA\tB\tspanning\n'],
    ['a separator that it names itself', 'sep=;\r\nvan;naar;soort\r\nA;B;spanning\r\n'],
    ['English words', 'Source,Target,Type\nA,B,tension\n'],
    ['upper case and odd spaces', ' VAN ; Naar ;SOORT RELATIE\nA;B; SPANNING \n'],
    ['empty lines', '\n\nvan;naar;soort\n\nA;B;spanning\n;;\n'],
  ])('opens with %s', (_, text) => {
    expect(relationsByName(readable(readText('relaties.csv', text)))).toEqual(['A - B tension 2']);
  });

  it('makes the actors it names, without a word about it', () => {
    const preview = readable(readText('r.csv', 'van;naar\nA;B\nB;C\n'));
    expect(namesOf(preview)).toEqual(['A', 'B', 'C']);
    expect(preview.notices).toEqual([]);
  });

  it('keeps a line end and the separator within quotes', () => {
    const preview = readable(readText('r.csv', 'van;naar;notitie\n"A; afdeling\nzuid";B;"regel 1\r\nregel ""2"""\n'));
    expect(namesOf(preview)).toEqual(['A; afdeling zuid', 'B']);
    expect(preview.relations[0]?.note).toBe('regel 1\nregel "2"');
  });

  it('reads types, strengths, certainties and direction in Dutch and English', () => {
    const text =
      'van;naar;soort;sterkte;zekerheid;richting\nA;B;invloed;sterk;gehoord;beide kanten\nA;C;influence;weak;guessed;één kant\nA;D;steun;2;zelf gezien;\n';
    const preview = readable(readText('r.csv', text));
    expect(relationsByName(preview)).toEqual(['A <-> B influence 3', 'A -> C influence 1', 'A - D trust 2']);
    expect(preview.relations.map(({ certainty }) => certainty)).toEqual(['heard', 'guessed', 'seen']);
  });

  it('leaves out relations to oneself, merges doubles, and reports both', () => {
    const preview = readable(readText('r.csv', 'van;naar;sterkte;notitie\nA;a;1;\nA;B;1;een\nb;A;3;twee\n'));
    expect(relationsByName(preview)).toEqual(['A - B contact 3']);
    expect(preview.relations[0]?.note).toBe('een\ntwee');
    expect(noticeCodes(preview)).toEqual(['selfRelations', 'relationsMerged']);
  });

  it('keeps several types between a pair, and merges influence both ways into mutual', () => {
    const preview = readable(readText('r.csv', 'van;naar;soort\nA;B;contact\nA;B;spanning\nA;B;invloed\nB;A;invloed\n'));
    expect(relationsByName(preview)).toEqual(['A - B contact 2', 'A - B tension 2', 'A <-> B influence 2']);
    expect(noticeCodes(preview)).toEqual(['influenceMutual']);
  });

  it('divides other strengths over three, and reads numbers below zero as tension', () => {
    const preview = readable(readText('r.csv', 'van;naar;gewicht\nA;B;-9\nA;C;1\nA;D;5\nA;E;9,0\n'));
    expect(relationsByName(preview)).toEqual(['A - B tension 3', 'A - C contact 1', 'A - D contact 2', 'A - E contact 3']);
    expect(noticeCodes(preview)).toEqual(['strengthsScaled', 'negativeTension']);
  });

  it('takes a weight that is 1 everywhere for not said, but a strength of 1 for weak', () => {
    expect(relationsByName(readable(readText('r.csv', 'Source,Target,Weight\nA,B,1.0\nA,C,1.0\n')))).toEqual([
      'A - B contact 2',
      'A - C contact 2',
    ]);
    expect(relationsByName(readable(readText('r.csv', 'van;naar;sterkte\nA;B;1\nA;C;1\n')))).toEqual([
      'A - B contact 1',
      'A - C contact 1',
    ]);
  });

  it('keeps a type that it does not know as a note, and reports it', () => {
    const preview = readable(readText('r.csv', 'van;naar;soort\nA;B;familie\nA;C;familie\n'));
    expect(preview.relations.map(({ type, note }) => [type, note])).toEqual([
      ['contact', 'familie'],
      ['contact', 'familie'],
    ]);
    expect(preview.notices).toEqual([{ code: 'valueUnknown', details: { column: 'soort', value: 'familie', count: 2 } }]);
  });

  it('says which rows have only one end', () => {
    expect(readable(readText('r.csv', 'van;naar\nA;B\nC;\n')).notices).toEqual([
      { code: 'relationIncomplete', details: { line: 3, count: 1 } },
    ]);
  });

  it('reads two columns without a header as relations, one as actors', () => {
    expect(relationsByName(readable(readText('r.csv', 'Imam;School\nImam;Wijkagent\n')))).toEqual([
      'Imam - School contact 2',
      'Imam - Wijkagent contact 2',
    ]);
    expect(namesOf(readable(readText('a.csv', 'Imam\nSchool, de\n')))).toEqual(['Imam', 'School, de']);
  });
});

describe('a table of actors', () => {
  const text =
    'naam;soort;kamp;rollen;buurt;achterban;sleutelfiguur;formeel;leeftijd;bekend;taken;laatste contact;type sleutelfiguur\n' +
    'Imam;persoon;Voor;"pusher, schakel";Noord | Zuid;Oost;ja;nee;67+;WAAR;signaleren;22-11-2026;verbinder | luis in de pels\n' +
    'School;organisatie;geen;;noord;;FALSE;;;;;;\n' +
    'Bewoners;groep;;stille_midden;;;;;;;;;\n';
  const preview = readable(readText('actoren.csv', text));
  const [imam, school, residents] = preview.actors;

  it('reads every field of the vocabulary', () => {
    expect(imam).toMatchObject({
      kind: 'person',
      keyFigure: {
        status: 'active',
        position: 'informal',
        ageGroup: 'older',
        knownToMunicipality: true,
        tasks: ['signal'],
        lastContact: '2026-11-22',
        kinds: ['connector', 'critic'],
        socialProfession: null,
      },
    });
    expect(rolesOf(imam?.roles ?? {})).toEqual(['pusher', 'link']);
    expect(imam?.neighbourhoods.map((id) => preview.map.areas.get(id)?.name)).toEqual(['Noord', 'Zuid']);
    expect(school).toMatchObject({ kind: 'organisation', camp: 'none', keyFigure: null });
    expect(school?.neighbourhoods).toEqual(imam?.neighbourhoods.slice(0, 1));
    expect(residents).toMatchObject({ kind: 'group', camp: null, keyFigure: null });
    expect(preview.notices).toEqual([]);
  });

  it('offers the optional roles on a map that uses them', () => {
    expect(propertiesOf(preview.map)).toMatchObject({
      optionalRoles: true,
      title: 'actoren',
      owner: '',
      purpose: '',
      endDate: '2027-05-22',
    });
  });

  it('dates a role today', () => {
    expect(imam?.roles.pusher).toEqual({ date: '2026-11-22', by: '' });
  });

  it('numbers names that come twice', () => {
    const twice = readable(readText('a.csv', 'naam\nBewoner\nbewoner\nBewoner\n'));
    expect(namesOf(twice)).toEqual(['Bewoner', 'bewoner (2)', 'Bewoner (3)']);
    expect(twice.notices).toEqual([{ code: 'namesNumbered', details: { name: 'bewoner', count: 2 } }]);
  });

  it('takes the first column for the name when none says so', () => {
    expect(namesOf(readable(readText('a.csv', 'Stakeholder;Kamp\nImam;Voor\n')))).toEqual(['Imam']);
  });

  it('leaves a column out that would make a camp of everyone', () => {
    const rows = Array.from({ length: 30 }, (_, index) => `Bewoner ${index};mening ${index}\n`).join('');
    const many = readable(readText('a.csv', `naam;standpunt\n${rows}`));
    expect(many.map.camps.size).toBe(0);
    expect(noticeCodes(many)).toEqual(['tooManyCamps']);
  });
});

describe('two tables', () => {
  const actors = fileOf('net.actoren.csv', 'id;naam;kamp\n1;Imam;Voor\n2;School;Tegen\n');

  it('belong together by id or by name, whichever comes first', () => {
    const byId = fileOf('net.relaties.csv', 'van;naar;soort\n1;2;spanning\n');
    const byName = fileOf('net.relaties.csv', 'van;naar;soort\nimam;School;spanning\n');
    for (const files of [
      [actors, byId],
      [byId, actors],
      [actors, byName],
    ]) {
      const preview = readable(read(files));
      expect(relationsByName(preview)).toEqual(['Imam - School tension 2']);
      expect(propertiesOf(preview.map).title).toBe('net');
    }
  });

  it('say which actors only the relations mention', () => {
    const preview = readable(read([actors, fileOf('r.csv', 'van;naar\n1;Wijkagent\n')]));
    expect(namesOf(preview)).toEqual(['Imam', 'School', 'Wijkagent']);
    expect(preview.notices).toEqual([{ code: 'actorsAdded', details: { name: 'Wijkagent', count: 1 } }]);
  });
});

describe('columns', () => {
  it.each([
    'Geloof',
    'religie',
    'etniciteit',
    'Migratieachtergrond',
    'nationaliteit',
    'herkomst',
    'politieke voorkeur',
    'strafblad',
    'BSN',
    'religion',
    'Ethnic_background',
    'CountryOfBirth',
    'criminalRecord',
    'seksuele geaardheid',
    'gezondheid',
    'political party',
  ])('leaves out %j, shows nothing of it, and does not let it in by correction', (column) => {
    const text = `naam;${column}\nImam;GEHEIM\n`;
    for (const settings of [
      {},
      { tables: { 'a.csv': { columns: { 2: 'note' as const } } } },
      { tables: { 'a.csv': { columns: { 2: 'camp' as const } } } },
    ]) {
      const preview = readable(readText('a.csv', text, settings));
      expect(preview.columns[1]).toMatchObject({
        file: 'a.csv',
        of: 'actors',
        column,
        field: null,
        because: 'sensitive',
        samples: [],
      });
      expect(noticeCodes(preview)).toContain('sensitiveColumn');
      expect(JSON.stringify(preview) + JSON.stringify([...preview.map.actors, ...preview.map.camps])).not.toContain('GEHEIM');
    }
  });

  it.each(['achtergrond', 'sterkte', 'organisatie', 'kamp', 'status', 'functie', 'environmental score', 'partij'])(
    'does not suspect %j',
    (column) => {
      expect(readable(readText('a.csv', `naam;${column}\nImam;x\n`)).columns[1]?.because).not.toBe('sensitive');
    },
  );

  it.each(['groep', 'kamp', 'overig', 'kant'])('leaves out %j when it sorts people by belief, descent or party', (column) => {
    const preview = readable(readText('a.csv', `naam;${column}\nA;moslims\nB;Christelijk\nC;\nD;VVD\n`));
    expect(preview.columns[1]).toMatchObject({ because: 'sensitive', samples: [] });
    expect(preview.map.camps.size).toBe(0);
  });

  it('keeps names of organisations, and a column in which such a word occurs now and then', () => {
    const preview = readable(
      readText(
        'a.csv',
        'naam;kamp;notitie\nIslamitische school;Voor;islam\nMoslimvereniging;Tegen;moslim\nChristelijke school;VVD;\n',
      ),
    );
    expect(namesOf(preview)).toHaveLength(3);
    expect(preview.map.camps.size).toBe(3);
    expect(preview.actors[0]?.note).toBe('islam');
  });

  it('may have no column for names: then the first that is no list of beliefs is', () => {
    expect(namesOf(readable(readText('a.csv', 'Stakeholder;Rol\nMoslims\nChristenen;pusher\n')))).toEqual([
      'Moslims',
      'Christenen',
    ]);
  });

  it('are corrected and left out as the user says', () => {
    const text = 'Wie is het;Rol\nImam;Voor\n';
    const settings = { tables: { 'a.csv': { columns: { 1: 'name' as const, 2: 'camp' as const } } } };
    const preview = readable(readText('a.csv', text, settings));
    expect([...preview.map.camps.values()].map(({ name }) => name)).toEqual(['Voor']);
    expect(preview.columns.map(({ because }) => because)).toEqual(['corrected', 'corrected']);
    const without = readable(readText('a.csv', text, { tables: { 'a.csv': { columns: { 2: null } } } }));
    expect(without.actors[0]?.roles).toEqual({});
  });

  it('turn a table of actors into one of relations when corrected so', () => {
    const preview = readable(
      readText('a.csv', 'Eerste;Tweede\nImam;School\n', { tables: { 'a.csv': { header: 1, columns: { 1: 'from', 2: 'to' } } } }),
    );
    expect(relationsByName(preview)).toEqual(['Imam - School contact 2']);
  });

  it('of which two say the same are used once: the one that says it best', () => {
    const preview = readable(readText('a.csv', 'label;naam\nx;Imam\n'));
    expect(namesOf(preview)).toEqual(['Imam']);
    expect(preview.columns.map(({ field }) => field)).toEqual([null, 'name']);
  });
});

describe('text that a spreadsheet would take for a formula', () => {
  it('loses exactly one apostrophe', () => {
    const cells = ["'=1+1", "''=1+1", "'+31 6", "'-", "'@home", "'t Honk", "''t Honk"];
    expect(namesOf(readable(readText('a.csv', `naam\n${cells.join('\n')}\n`)))).toEqual([
      '=1+1',
      "'=1+1",
      '+31 6',
      '-',
      '@home',
      "'t Honk",
      "''t Honk",
    ]);
  });

  it('is written with an apostrophe before it', () => {
    const preview = readable(readText('a.csv', "naam\n'=HYPERLINK(1)\n'@x\n"));
    expect(writeActorsCsv(preview.map, 'nl')).toMatch(/\r\n'=HYPERLINK\(1\);.*\r\n'@x;/);
  });
});

describe('tables that the program writes', () => {
  it.each(['nl', 'en'] as const)('come in again with the same actors and relations (%s)', (language) => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        fc.pre(map.actors.size > 0 && isClear(map));
        const files = [fileOf('a.csv', writeActorsCsv(map, language)), fileOf('r.csv', writeRelationsCsv(map, language))];
        const preview = readable(read(files));
        expect(toldOf(preview.map)).toEqual(toldOf(map));
        // Who all stand on one spot are arranged anew, and somebody far away is drawn in.
        expect(noticeCodes(preview).filter((code) => !code.startsWith('places'))).toEqual([]);
      }),
      { numRuns: runs(150, 60) },
    );
  });

  it('come in as actors when all of them are named like a relation', () => {
    const preview = readable(readText('a.csv', 'naam;soort;kamp;rollen\n!⇒!;persoon;;\nA -> B;groep;voor;\n'));
    expect([...preview.map.actors.values()].map(({ name }) => name).sort()).toEqual(['!⇒!', 'A -> B']);
    expect(preview.map.relations.size).toBe(0);
    expect(readable(readText('b.csv', 'naam\n!⇒!\n')).map.relations.size).toBe(0);
  });

  it('begin with a byte-order mark and use semicolons, for Dutch spreadsheets', () => {
    const { map } = readable(readText('r.csv', 'van;naar;soort\nA;B;spanning\n'));
    expect(writeRelationsCsv(map, 'nl')).toBe(
      '\uFEFFvan;naar;soort;richting;sterkte;zekerheid;notitie\r\nA;B;spanning;;gewoon;gehoord;\r\n',
    );
    expect(writeRelationsCsv(map, 'en')).toBe(
      '\uFEFFfrom;to;type;direction;strength;certainty;note\r\nA;B;tension;;normal;heard;\r\n',
    );
    expect(writeActorsCsv(map, 'nl')).toMatch(/^\uFEFFnaam;soort;kamp;rollen;buurten;achterban;sleutelfiguur;/);
  });
});
