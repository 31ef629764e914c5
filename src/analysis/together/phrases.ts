/** What some write in several words, and others in one or in letters; with each first the short way. */
const PHRASES = `
coa: centraal orgaan opvang asielzoekers, centraal orgaan asielzoekers
om: openbaar ministerie
ggd: gemeentelijke gezondheidsdienst
ggz: geestelijke gezondheidszorg
gs: gedeputeerde staten
ps: provinciale staten
cdk: commissaris van de koning, cvdk
boa: buitengewoon opsporingsambtenaar, buitengewoon opsporingsambtenaren, buitengewone opsporingsambtenaar, buitengewone opsporingsambtenaren
ro: ruimtelijke ordening
cvb: college van bestuur
rvb: raad van bestuur
rvt: raad van toezicht
raadvankerken: raad van kerken
seh: spoedeisende hulp
gl: groenlinks, groen links
ind: immigratie en naturalisatiedienst, immigratie & naturalisatiedienst
svb: sociale verzekeringsbank
vng: vereniging van nederlandse gemeenten
nctv: nationaal coordinator terrorismebestrijding
sbb: staats bosbeheer, staatsbos beheer
rws: rijks waterstaat
pkn: protestantse kerk in nederland, protestantse kerk nederland, pkn-kerk, pkn kerk
lto: land- en tuinbouworganisatie nederland, land- en tuinbouworganisatie, land en tuinbouworganisatie, lto nederland
wbe: wild beheer eenheid
kvk: kamer van koophandel
mkb: midden- en kleinbedrijf, midden en kleinbedrijf
biz: bedrijveninvesteringszone, bedrijfsinvesteringszone
bso: buitenschoolse opvang, naschoolse opvang
mbo: middelbaar beroepsonderwijs
hbo: hoger beroepsonderwijs
roc: regionaal opleidingscentrum, regionaal opleidingen centrum
hap: huisartsenpost, huisartsen post
wmo: wet maatschappelijke ondersteuning
okc: ouder- en kindcentrum, ouder en kind centrum, ouder kind centrum
kbo: katholieke bond van ouderen, ouderenbond kbo
ns: nederlandse spoorwegen
mfc: multifunctioneel centrum, multifunctionele accommodatie
socialedienst: sociale dienst, dienst sociale zaken, gemeentelijke sociale dienst
kredietbank: gemeentelijke kredietbank
gemeente: gemeentelijke overheid
rijk: landelijke overheid
basisschool: lagere school, basis school
buurthuis: huis van de wijk, huis van de buurt
dorpsbelang: plaatselijk belang, plaatselijke belangen
kerkgemeenschap: kerkelijke gemeente, kerkelijke gemeenschap
jongerenwerk: jeugd- en jongerenwerk, jeugd en jongerenwerk
azc: opvang voor asielzoekers, opvang asielzoekers, asielzoekers opvang
vluchtelingenwerk: vluchtelingenwerk nl, vluchtelingen werk
legerdesheils: leger des heils, leger d. heils, leger d heils
app: app-groep, app groep, whatsapp groep, whatsapp-groep
omgeving: en omgeving, en omstreken, e.o., eo
rotterdam: r'dam, r’dam, rdam
amsterdam: a'dam, a’dam
leeuwarden: l'warden
denhaag: den haag, s-gravenhage
denbosch: den bosch, s-hertogenbosch
noordoost: noord-oost, noord oost
noordwest: noord-west, noord west
zuidoost: zuid-oost, zuid oost
zuidwest: zuid-west, zuid west`;

/** By the word that they begin with, the longest first. */
const beginningWith = new Map<string, { readonly phrase: string; readonly short: string }[]>();
for (const line of PHRASES.trim().split('\n')) {
  const [short = '', phrases = ''] = line.split(': ');
  for (const phrase of phrases.split(', ').flatMap((one) => [one, one.replace(' van de ', ' vd ')])) {
    const [begin = ''] = /^[\p{L}\p{N}]+/u.exec(phrase) ?? [];
    beginningWith.set(begin, [...(beginningWith.get(begin) ?? []), { phrase, short }]);
  }
}
for (const found of beginningWith.values()) found.sort((a, b) => b.phrase.length - a.phrase.length);

/** A name in plain letters with the short way for each phrase in it. */
export const shortened = (plain: string): string => {
  let written = '';
  let done = 0;
  for (const { 0: word, index } of plain.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (index < done) continue;
    const found = beginningWith
      .get(word)
      ?.find(
        ({ phrase }) =>
          plain.startsWith(phrase, index) &&
          !/^[\p{L}\p{N}]/u.test(plain.slice(index + phrase.length, index + phrase.length + 2)),
      );
    if (!found) continue;
    written += `${plain.slice(done, index)} ${found.short} `;
    done = index + found.phrase.length;
  }
  return written + plain.slice(done);
};
