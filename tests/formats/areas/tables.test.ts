import { describe, expect, test } from 'vitest';
import { plainSettings, readable, readText } from './areaFiles.ts';

/** Tables as the statistics office and municipalities write them, with other names. */
const found = (text: string) => readable(readText(text)).areas.map(({ name, code, population }) => [name, code, population]);
const said = (text: string) => readable(readText(text)).notices.map(({ code }) => code);
const BOTH = [
  ['Haven', 'BU09990101', 1200],
  ['Kade', 'BU09990102', null],
];

const KEY_FIGURES = [
  'gwb_code_10;gwb_code_8;regio;gm_naam;recs;gwb_code;ind_wbz;a_inw;a_man;a_hh;g_ele',
  'NL00;;Nederland;Nederland;Land;NL00;.;17.811.291;8.852.407;8.308.000;2810',
  'GM0999    ;0999;Proefstad           ;Proefstad;Gemeente   ;GM0999    ;1;2.400;1200;900;2810,5',
  'WK099901  ;099901;Wijk 01 Centrum;Proefstad;Wijk       ;WK099901  ;1;1.200;600;400;.',
  'BU09990101;09990101;Haven     ;Proefstad;Buurt      ;BU09990101;1;1.200;600;400;2100',
  'BU09990102;09990102;Kade;Proefstad;Buurt;BU09990102;1;.;.;.;.',
].join('\r\n');

const STATLINE_WIDE = [
  '"Kerncijfers wijken en buurten 2024"',
  '""',
  '"Wijken en buurten";"Regioaanduiding/Gemeentenaam (naam)";"Regioaanduiding/Soort regio (omschrijving)";"Regioaanduiding/Codering (code)";"Bevolking/Aantal inwoners (aantal)";"Bevolking/Geslacht/Mannen (aantal)"',
  '"Nederland";"Nederland ";"Land      ";"NL00      ";"17942942";"8927000"',
  '"Proefstad";"Proefstad  ";"Gemeente  ";"GM0999    ";"2400";"1200"',
  '"Wijk 01 Centrum";"Proefstad  ";"Wijk      ";"WK099901  ";"1200";"600"',
  '"Haven";"Proefstad  ";"Buurt     ";"BU09990101";"1200";"600"',
  '"Kade";"Proefstad  ";"Buurt     ";"BU09990102";".";"."',
  '"Bron: CBS"',
].join('\n');

const STATLINE_HEADINGS = [
  '"Kerncijfers wijken en buurten 2024";"";"";""',
  '"Onderwerp";"Regioaanduiding";"Regioaanduiding";"Bevolking"',
  '"";"Soort regio";"Codering";"Aantal inwoners"',
  '"Wijken en buurten";"omschrijving";"code";"aantal"',
  '"Proefstad";"Gemeente";"GM0999";"2400"',
  '"Haven";"Buurt";"BU09990101";"1200"',
  '"Kade";"Buurt";"BU09990102";"."',
  '"Bron: CBS";"";"";""',
].join('\n');

const STATLINE_LONG = [
  'Kerncijfers wijken en buurten',
  'Wijken en buurten;Codering;Onderwerp;Eenheid;Waarde',
  ...['Proefstad;GM0999', 'Haven;BU09990101', 'Kade;BU09990102'].flatMap((area, at) => [
    `${area};Bevolking|Mannen;aantal;${[1200, 600, '.'][at]}`,
    `${area};Bevolking|Aantal inwoners;aantal;${['2400,0', '1200,0', '.'][at]}`,
    `${area};Oppervlakte;ha;12,5`,
  ]),
  'Bron: CBS',
].join('\n');

const STATLINE_TURNED = [
  '"Kerncijfers wijken en buurten 2024";"";"";""',
  '"Wijken en buurten";"Proefstad";"Haven";"Kade"',
  '"Codering";"GM0999";"BU09990101";"BU09990102"',
  '"Aantal inwoners";"2400";"1200";"."',
  '"Mannen";"1200";"600";"."',
  '"Bron: CBS"',
].join('\n');

describe('tables of the statistics office give neighbourhoods only, with inhabitants', () => {
  test.each([
    ['the key figures', KEY_FIGURES],
    ['a wide one with a title and its source', STATLINE_WIDE],
    ['one with headings of three lines', STATLINE_HEADINGS],
    ['a long one, a figure a row', STATLINE_LONG],
    ['one whose columns are the areas', STATLINE_TURNED],
    ['the wide one with commas', STATLINE_WIDE.replaceAll(';', ',')],
    ['the wide one with tabs', STATLINE_WIDE.replaceAll(';', '\t').replaceAll('"', '')],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual(BOTH);
    expect(said(text)).toEqual(expect.arrayContaining(['levelsLeftOut', 'numberUnknown']));
  });

  test('the districts that they name are those of the neighbourhoods', () => {
    expect(readable(readText(KEY_FIGURES)).areas.map(({ district }) => district)).toEqual(['Wijk 01 Centrum', 'Wijk 01 Centrum']);
  });

  test('what stands above and below is said to be left out', () => {
    expect(readable(readText(STATLINE_WIDE)).notices).toContainEqual({
      code: 'linesLeftOut',
      details: { count: 2, name: 'Kerncijfers wijken en buurten 2024' },
    });
  });

  test('raw data has codes alone, which become the names, and it is said', () => {
    const raw = [
      'ID;WijkenEnBuurten;Gemeentenaam_1;SoortRegio_2;Codering_3;AantalInwoners_5',
      '0;GM0999    ;Proefstad  ;Gemeente  ;GM0999    ;2400',
      '1;BU09990101;Proefstad  ;Buurt     ;BU09990101;1200',
      '2;BU09990102;Proefstad  ;Buurt     ;BU09990102;       .',
    ];
    expect(found(raw.join('\n'))).toEqual([
      ['BU09990101', 'BU09990101', 1200],
      ['BU09990102', 'BU09990102', null],
    ]);
    expect(said(raw.join('\n'))).toContain('codeAsName');
  });

  test('of several years the last is read, of parts of the inhabitants the total', () => {
    const years =
      'Buurt;Perioden;Geslacht;Inwoners\n' +
      ['2022', '2023']
        .flatMap((year) =>
          ['Totaal mannen en vrouwen', 'Mannen', 'Vrouwen'].flatMap((sex, at) =>
            ['Haven', 'Kade'].map(
              (name, which) => `${name};${year};${sex};${[100, 60, 40][at] ?? 0}${year === '2023' ? which : 9}`,
            ),
          ),
        )
        .join('\n');
    expect(found(years)).toEqual([
      ['Haven', '', 1000],
      ['Kade', '', 1001],
    ]);
    expect(said(years)).toEqual(['periodChosen', 'totalsChosen']);
  });

  test('without neighbourhoods the districts are read, and it is said', () => {
    const text =
      'regio;soort regio;codering;inwoners\nProefstad;Gemeente;GM0999;10\nNoord;Wijk;WK099901;4\nZuid;Wijk;WK099902;6\n';
    expect(found(text).map(([name]) => name)).toEqual(['Noord', 'Zuid']);
    expect(readable(readText(text)).notices).toContainEqual({ code: 'coarserLevel', details: { level: 'wijk' } });
  });
});

describe('tables of municipalities', () => {
  test.each([
    ['a total beneath', 'Buurt;Aantal inwoners\nHaven;1.200\nKade;900\nTotaal;2.100'],
    ['a year in the heading, the last of them', 'buurtnaam;inwoners 2022;inwoners 2024\nHaven;1;1200\nKade;2;900'],
    ['a population under another word', 'BUURT,BEV_TOTAAL\nHaven,1200\nKade,900'],
    ['unknown headings', 'Gebied X;Zielen\nHaven;1200\nKade;900'],
    ['an empty column of that name before it', 'naam;buurtnaam;inwoners\n;Haven;1200\n;Kade;900'],
    ['the name in one of two columns', 'naam;buurtnaam;inwoners\nHaven;;1200\n;Kade;900'],
    [
      'one figure a row',
      'gebiednaam;jaar;variabele;waarde\nHaven;2024;BEVTOTAAL;1200\nHaven;2024;BEVMAN;600\nKade;2024;BEVTOTAAL;900',
    ],
    ['an old Macintosh’s line ends', 'Buurt;Inwoners\rHaven;1200\rKade;900'],
  ])('with %s', (_, text) => {
    expect(found(text).map(([name, , population]) => [name, population])).toEqual([
      ['Haven', 1200],
      ['Kade', 900],
    ]);
  });

  test('columns can be corrected, and a second correction keeps the first', () => {
    const text = 'Titel boven de tabel\nbuurt;groep;inwoners;huishoudens\nHaven;Noord;1200;600\nKade;Zuid;900;400';
    const once = readable(readText(text, { columns: { groep: 'district' } }));
    expect(once.areas[0]).toMatchObject({ name: 'Haven', district: 'Noord', population: 1200 });
    const twice = readable(readText(text, { columns: { groep: 'district', huishoudens: 'population', inwoners: null } }));
    expect(twice.areas[0]).toMatchObject({ name: 'Haven', district: 'Noord', population: 600 });
  });

  test('a value of no kind is no heading: a first row with a number is data', () => {
    expect(found('Haven;Buurt;100\nKade;Buurt;200').map(([name]) => name)).toEqual(['Haven', 'Kade']);
    expect(readText('', plainSettings)).toMatchObject({ code: 'emptyFile' });
  });
});
