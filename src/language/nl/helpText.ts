import type { HelpChapter, HelpText, Provider } from '../helpText.ts';
import { accessibility } from './accessibility.ts';
import { helpFirstAnswer } from './helpFirstAnswer.ts';
import { helpNetwork } from './helpNetwork.ts';
import { helpTogether } from './helpTogether.ts';

/** The guide: a chapter for everything that somebody wants to do, in the order of the work. */
const chapters: readonly HelpChapter[] = [
  {
    id: 'beginnen',
    title: 'Beginnen',
    parts: [
      'Met Schakelkaart tekent u een polarisatiekaart: wie speelt een rol rond een vraagstuk, wie kent wie, en waar zit spanning. Daarna geeft het programma aan wie tussen de kanten staat.',
      'Kies **Nieuwe kaart** en vul een titel en het vraagstuk in. Vul ook in wie de eigenaar is en waarvoor u de kaart maakt. De einddatum staat op een half jaar. Daarna vraagt het programma of de kaart weg kan.',
      'Boven het paneel staan de vier stappen: **Tekenen**, **Duiden**, **Inzicht** en **Vergelijken**. Op de kaart kiest u hoe u haar ziet: als **Kaart**, als **Tabel** of per buurt. Elke stap kan in elke weergave.',
      'Wilt u eerst kijken hoe het werkt? Kies **Voorbeeld bekijken**. Dat is een verzonnen geval in een verzonnen stad.',
      'U hoeft niets op te slaan. Bij de kaart staat **Opgeslagen op dit apparaat** zodra alles bewaard is.',
    ],
  },
  {
    id: 'tekenen',
    title: 'Tekenen',
    parts: [
      'Teken de belangrijkste actoren: functies, groepen en organisaties. Teken daarna wie met wie te maken heeft.',
      {
        head: ['U wilt', 'Met de muis of uw vinger', 'Met het toetsenbord'],
        rows: [
          ['een actor', 'dubbelklik of tik twee keer op het papier en typ de naam', 'typ de naam bij **Snel toevoegen**, Enter'],
          ['een relatie', 'sleep van de rand van een actor naar een ander', 'typ **Imam - Jongerenwerker**, Enter'],
          ['een andere soort relatie', 'kies eerst de soort en sleep dan', 'typ **Imam - Wethouder: spanning sterk**'],
          ['invloed van de een op de ander', 'kies eerst invloed en sleep dan', 'typ **Wethouder -> Welkomgroep**'],
          ['een actor verplaatsen', 'sleep, of kies **Verplaatsen** in het menu van de actor en klik', '**Alt** met pijltjes'],
          ['veel tegelijk', 'plak een lijst of tabel in **Snel toevoegen** of op de kaart', 'hetzelfde, met Ctrl+V'],
          ['iets terugnemen', '**Ongedaan maken**', 'Ctrl+Z'],
        ],
      },
      'Links op de kaart staat waarmee u tekent. Rechtsboven staat waarmee u inzoomt, uitzoomt en alles in beeld brengt. Onder de kaart staat wat de tekens betekenen; past dat niet op één regel, kies dan **Hele legenda**.',
      'Kies een actor of relatie. In het paneel staat wat u ervan weet, en daar wijzigt u het. Bij een relatie is dat de soort, hoe sterk die is en hoe u het weet: zelf gezien, gehoord of vermoed.',
      'Wat u verplaatst, blijft daar staan. **Ordenen** legt de rest overzichtelijk neer, met elk kamp bij elkaar en ruimte ernaast. Met het pijltje ernaast kiest u ordenen op kamp of op buurt. Staan er meer dan 120 actoren op de kaart, dan kan met **Kampen en buurten** elk kamp of elke buurt één vorm zijn; een klik erop opent hem.',
      { heading: 'Een lijst of tabel plakken' },
      'Van een lijst komen de leesbare regels meteen op de kaart. Regels die niet te lezen zijn, blijven met hun nummer staan tot u ze verbetert of weghaalt. Van een tabel met meer kolommen ziet u eerst wat er van elke kolom wordt overgenomen.',
      'Lijkt een naam op een naam die al op de kaart staat? Dan vraagt het programma of u die bedoelt. Enter is ja, Shift met Enter maakt een nieuwe actor.',
      { heading: 'Van papier' },
      'Is de kaart op papier getekend? Kies **Meer**, **Foto van papier onderleggen**, of sleep of plak een foto op de kaart. De foto ligt onder de tekening, en u tekent die over. U draait, verplaatst en vergroot de foto met de grepen, of in het paneel met het toetsenbord. **Klaar met de foto** zet de foto vast; **Meer**, **Foto van papier aanpassen** maakt die weer los.',
      'De foto blijft op dit apparaat en gaat nooit mee met een bestand, link of code. Alleen in een afbeelding kan de foto mee, als u **Foto van papier meenemen** aankruist. Er kan een naam op staan: haal de foto weg zodra de kaart is overgetekend.',
      { heading: 'Twee actoren die dezelfde zijn' },
      'Staat iemand er twee keer op? Kies de actor en dan **Samenvoegen met …**. U ziet eerst wat het wordt: alle relaties, rollen, buurten en notities van beide komen bij één actor. **Splitsen …** maakt er weer twee van, zoals zij waren of zoals u het zelf verdeelt. Beide staan ook in de tabel en in het menu van de actor.',
      { heading: 'Op een telefoon' },
      'Op een telefoon houdt de kaart het grootste deel van het scherm. Onderaan staan de stappen, en daarboven wat bij de stap hoort: bij Tekenen het veld, bij Duiden de rollen, bij Inzicht de zinnen en bij Vergelijken de tijdlijn. Met het pijltje, of met **Meer hierover**, opent u het hele paneel. De ronde knoppen op de kaart zijn voor de weergave, het gereedschap en ongedaan maken. Lang drukken op een actor opent het menu.',
    ],
  },
  {
    id: 'namen',
    title: 'Namen van personen',
    parts: [
      'Gebruik functies, groepen en organisaties, zoals ‘wijkagent Noord’ of ‘bestuur moskee’. Ga ervan uit dat iedereen op de kaart de kaart mag zien.',
      'Lijkt iets op de naam van een persoon, dan staat er een regel bij: **Lijkt een naam. Liever een functie?** U kunt doorwerken. Is het geen persoon, kies dan **is een functie of organisatie**. Moet de naam blijven, schrijf dan kort waarom.',
      'Bij de kaart zelf blijft staan wat nog open is: wie de eigenaar is, waarvoor de kaart is, op welke grond u namen vastlegt, en of de mensen het weten.',
      'Geloof, afkomst, politieke opvatting, gezondheid en strafbare feiten horen niet bij een persoon. Typt u zoiets, dan zegt het programma wat u beter kunt schrijven. Kolommen daarover in een bestand herkent het meestal, en neemt het dan niet over; kijk dus zelf ook. Wilt u toch iets over het hele netwerk zeggen, tel dan zelf en vul alleen het getal in bij **Buurten**.',
    ],
  },
  {
    id: 'duiden',
    title: 'Duiden',
    parts: [
      'Beantwoord de vragen één voor één. Kies een rol en wijs op de kaart aan wie die heeft; wie u aanwijst, krijgt een rand in de kleur van de rol. Nog eens aanwijzen haalt de rol weg.',
      {
        list: [
          '**pusher**: wie neemt duidelijk positie in? Liefst een groep, geen persoon.',
          '**volger**: wie sluit zich daarbij aan?',
          '**schakel**: wie kan zorgen voor een ingang naar belangrijke actoren?',
          '**kan het vraagstuk verder brengen**: door kennis, invloed of positie.',
        ],
      },
      'Geef daaronder de kampen een naam en wijs aan wie waar staat. ‘Geen kamp’ is een gewoon antwoord. Een rol hoort bij deze situatie en deze kaart, niet bij de persoon.',
    ],
  },
  {
    id: 'werkvorm',
    title: 'De werkvorm',
    parts: [
      'Tekent u met een groep? Kies bij Kaarten **Werkvorm starten**. U ziet het programma: toelichting, alleen aan de slag, met iemand anders, samen bespreken. Vul het vraagstuk in en kies **Beginnen**.',
      {
        list: [
          '**Meetekenen**: u krijgt een kaart met de vraag erboven. Een vraag staat er tegelijk, met alleen wat u daarvoor nodig hebt.',
          '**Alleen de klok**: voor de begeleider. U ziet de vraag en de klok, zonder kaart.',
        ],
      },
      'De klok kan stilstaan met **Pauze** en langer lopen met **Minuut erbij**. Met **Volgende stap** gaat u door wanneer u wilt. Is de tijd om, dan blijft alles gewoon staan. De klok loopt door als u de bladzijde opnieuw laadt.',
      'Met **Op het scherm tonen** opent een tweede venster voor de zaal, met de vraag, het vraagstuk en de klok. Er staat niets van een kaart in. Sleep het naar de beamer; het loopt vanzelf mee.',
      'Onder **Programma aanpassen** wijzigt u de tijden, de vragen en de volgorde. Met **Programma bewaren** maakt u er een bestand van, voor een collega of een volgende keer. **Instructie afdrukken** geeft één blad voor de deelnemers.',
      'In de stap **Met iemand anders** geeft u uw kaart met **Overdragen**, en leest u die van de ander met **Kaart ontvangen**; zie **Twee kaarten naast elkaar**. Aan het eind geeft u uw kaart met **Overdragen aan de begeleider**. Die kiest **Samenvoegen**; zie **Kaarten samenvoegen**.',
      'Wie vastloopt, krijgt één keer hulp: na drie minuten zonder relatie, als er iemand los op de kaart staat, of als niemand als schakel is aangewezen.',
    ],
  },
  helpFirstAnswer,
  {
    id: 'inzicht',
    title: 'Inzicht',
    parts: [
      'Bovenaan staat het **in het kort**: hooguit drie zinnen; de laatste zegt wat u het eerst kunt doen. Klik op wat onderstreept is en u ziet op de kaart wat er geteld is, en hoe het bedoeld is. Daaronder staan vier vragen met een kort antwoord. Klik op een vraag en u leest meer.',
      {
        list: [
          '**Wie verbindt?** Wie goede relaties heeft met meer dan één kant. Een goede relatie is elke relatie zonder spanning: contact, samenwerking, vertrouwen of invloed.',
          '**Wat is kwetsbaar?** Wie de enige weg is tussen anderen. Haal iemand even weg en zie wat er dan anders is; de kaart zelf verandert niet. Onder **Kampen** staat hoeveel relaties er binnen en tussen de kampen zijn, en op hoeveel spanning staat.',
          '**Wie ontbreekt?** In welke buurten nog niemand is, of nog geen sleutelfiguur.',
          '**Wat nu?** Wat u het eerst kunt doen, en wie u aan elkaar kunt voorstellen, nooit twee pushers. Onder **Samen bereiken** staat met welke paar actoren u de meeste anderen bereikt.',
          '**Voor experts**: alle maten in een tabel, met hun bron.',
        ],
      },
      'Klik op een naam: die licht op, met de relaties waar het om gaat. **Waar dit op steunt** geeft de redenen, **Hoe zeker?** de getallen erachter. Rechts van de naam staat hoe zeker het is: heel zeker, redelijk zeker of nog onzeker. U kunt iemand aanduiden als schakel, het **later** bekijken, of het **terzijde leggen** met een reden.',
      'Dit zijn onderwerpen voor een gesprek, geen oordelen. De kaart weet niet of iemand wil, kan of veilig is.',
    ],
  },
  {
    id: 'vergelijken',
    title: 'Vergelijken',
    parts: [
      'Kies **Foto maken** om de kaart van dit moment te bewaren, bijvoorbeeld voor en na een ingrijpende gebeurtenis. Een foto verandert niet meer, ook niet als u verder tekent. Zet gebeurtenissen erbij met **Gebeurtenis toevoegen**. Druk daarna op de gebeurtenis en kies **Vergelijk voor en na deze gebeurtenis**. Hebt u nog een oudere tekening? Kies **Oudere kaart toevoegen**.',
      'Onder de kaart staat de tijdlijn. Klik op een foto om die als Voor of Na te kiezen, of kies ze bij **Voor** en **Na**. Is er een gebeurtenis met een foto van ervoor, dan begint Vergelijken daar; de lijsten staan dan achter **Andere foto’s**. De pijltjes daarnaast brengen u bij de twee ervoor of erna, en eronder staat wat er tussen beide gebeurde. Met de plus maakt u een foto. Dan ziet u:',
      {
        list: [
          '**het beeld**: één soort verandering tegelijk, zoals **Gespannen** of **Nieuw**, of **Alles**. Wat niet veranderde, staat lichter. Met **Voor**, **Verschil** en **Na** ziet u hoe het was, wat er anders werd en hoe het nu is. Met **Naast elkaar** staan beide kaarten op het scherm.',
          '**Wat veranderde**: wie het zijn, hoeveel relaties en met wie; en of dit meer is dan opnieuw tekenen.',
          '**Wat het deed**: wat dit betekent voor het netwerk, en of het meer is dan wanneer iemand dezelfde kaart nog eens tekent.',
          '**Door de tijd**: één cijfer over alle foto’s heen.',
          '**Wie is wie**: is de kaart helemaal opnieuw getekend, dan stelt het programma voor wie dezelfde is. U beslist.',
        ],
      },
      'Met **Presenteren** laat u de tijdlijn in een zaal zien; zie **Delen en afdrukken**.',
    ],
  },
  {
    id: 'tabel-en-buurten',
    title: 'Tabel en buurten',
    parts: [
      'In **Tabel** ziet u alle actoren en relaties als rijen: daar typt, sorteert, filtert en verwijdert u. Verplaatsen en schikken doet u op de kaart. Wat u daar selecteert, is ook op de kaart geselecteerd.',
      'Bij **Buurten** zet u de buurten van uw gemeente. U ziet waar het netwerk iemand heeft, en wie u hierna kunt vragen. Met een bestand van uw gemeente (GeoJSON of TopoJSON) worden de buurten als kaartje getekend. Met inwonersaantallen zegt het programma hoeveel sleutelfiguren u per buurt zou verwachten.',
      'Hebt u sleutelfiguren, rollen, kampen of buurten op de kaart? Dan staat boven de kaart **Kleur op**: elke groep krijgt een eigen kleur en teken, met in het paneel hoeveel het er zijn. Met **Laat zien** staat de rest lichter, en met **Grootte** is groter getekend wie bijvoorbeeld de meeste goede relaties heeft. Het verandert niets aan de kaart, en het gaat mee in een afbeelding, op papier en bij presenteren; wie wij weer eens moeten spreken alleen als u daarom vraagt.',
      'Bij **Gewenste verdeling** vult u in hoe groot elk deel van het netwerk zou moeten zijn, bijvoorbeeld hoeveel jongeren. Dan ziet u waar nog iemand ontbreekt.',
    ],
  },
  helpNetwork,
  {
    id: 'delen',
    title: 'Delen en afdrukken',
    parts: [
      'U kunt de kaart meegeven als afbeelding, op papier, als verslag of als tabel, en haar laten zien in een zaal. Alles staat onder **Meer**. Er gaat niets vanzelf weg: u krijgt een bestand of een blad, en geeft dat zelf door.',
      { heading: 'Wie is herkenbaar' },
      'Eerst kiest u wie herkenbaar is. In het voorbeeld ziet u meteen wat een ander te zien krijgt. Het programma onthoudt uw keuze bij de kaart.',
      {
        list: [
          '**personen onherkenbaar**: zo begint u. Personen krijgen een nummer, zoals Persoon 3. Groepen en organisaties houden hun naam, tenzij er een woord uit de naam van een persoon in staat. Wat u zelf typte, zoals titels, kampen en notities, gaat niet mee. Mag iets wel mee? Zet er dan een vinkje bij onder **Woorden kiezen**.',
          '**iedereen onherkenbaar**: iedereen krijgt een nummer, en er gaat niets mee van wat u typte. Alleen buurten uit een officieel bestand houden hun naam.',
          '**herkenbaar**: alles staat er zoals u het typte. Het programma vraagt eerst of dat mag.',
        ],
      },
      'In één verslag heeft iedereen overal hetzelfde nummer: in de tekst, in het beeld en in de tabel. Ook de naam van het bestand zegt niets over de kaart, en in het bestand staat niet wie het maakte.',
      { heading: 'Een afbeelding' },
      'Kies **Afbeelding maken**. U kiest wat erop staat: de kaart zoals die nu is, een foto, wat er veranderde of de buurten. Kies PNG voor een dia of een memo. Kies SVG voor de drukker. Met **Kopiëren** plakt u de afbeelding meteen in een ander programma.',
      {
        picture: 'picture',
        shows:
          'Het venster Afbeelding maken. Links de keuzes: wat, wie herkenbaar is, soort bestand en formaat. Rechts het voorbeeld van de kaart met titel, legenda en datum.',
      },
      { heading: 'Op papier' },
      'Kies **Afdrukken**, of druk op Ctrl+P. Op papier komt wat u op het scherm hebt, maar dan helemaal: de hele kaart, alle rijen van een tabel, de buurten, of de vergelijking met haar zinnen. U kiest A4 of A3, staand of liggend. De pagina’s zijn altijd wit, en ook zonder kleur te lezen. Kies bij het afdrukken **Opslaan als PDF** als u een bestand wilt.',
      {
        picture: 'print',
        shows: 'Het venster Afdrukken. Links het papier en wie herkenbaar is, rechts de pagina zoals die uit de printer komt.',
      },
      { heading: 'Een verslag' },
      'Kies **Verslag**. Er zijn er drie. Ze zijn meteen gevuld met wat uw kaart weet.',
      {
        head: ['Verslag', 'Voor wie', 'Wat erin staat'],
        rows: [
          [
            'Eén pagina na een gebeurtenis',
            'wie snel moet weten wat er gebeurd is, zoals de burgemeester',
            'wat er veranderde, hoe zeker dat is, met wie u het eerst praat, en wat de kaart niet weet',
          ],
          [
            'Jaarverslag van het netwerk',
            'de raad of het college',
            'waar het netwerk iemand heeft, wie kwam en ging, waar gaten zijn, en met wie er contact was',
          ],
          ['Kaart van de workshop', 'wie meetekende', 'de kaart, de rollen, waar men staat, en de vragen die overblijven'],
        ],
      },
      'Haal het vinkje weg bij wat u niet nodig hebt. Voeg uw eigen bevindingen en acties toe: wat het is, wie het doet (een functie, geen naam) en voor wanneer. Die blijven bij de kaart. Daarna drukt u het verslag af, of u bewaart het voor Word. LibreOffice opent dat bestand ook.',
      {
        picture: 'report',
        shows: 'Het venster Verslag. Links de drie verslagen en de delen, rechts de hele pagina na een gebeurtenis.',
      },
      { heading: 'Tabellen' },
      'Kies **Tabellen bewaren** voor de actoren, de relaties, de sleutelfiguren, de dekking per buurt en wat er veranderde. Het bestand is voor Excel, voor LibreOffice, of alleen tekst (CSV). Getallen en datums zijn echte getallen en datums. Hebt u iets in de tabel gewijzigd? Met **Bestand openen** wordt het weer een kaart.',
      {
        picture: 'tables',
        shows: 'Het venster Tabellen bewaren. Links welke tabellen en welk soort bestand, rechts de eerste rijen van elke tabel.',
      },
      { heading: 'In een zaal' },
      'Kies **Presenteren**. De kaart vult het scherm, groot genoeg voor wie achterin zit, met de legenda erbij. U laat één ding tegelijk zien: een rol, een kamp, een antwoord van Inzicht of een verandering. Ga verder met de pijltjes, of met de knoppen van een klikker.',
      {
        picture: 'presentation',
        shows: 'De presentatie: de kaart op het hele scherm, met ernaast in grote letters waar het over gaat.',
      },
    ],
  },
  {
    id: 'overdragen',
    title: 'Overdragen aan iemand anders',
    parts: [
      'Met **Meer**, **Overdragen** geeft u een kopie van uw kaart aan iemand anders. U kiest wie herkenbaar is, onder welke naam zij op een gezamenlijke kaart staat, en of er een wachtwoord op komt. Alleen de kaart zoals die nu is gaat mee, tenzij u anders kiest.',
      {
        list: [
          '**Als bestand**: kan altijd, op een stick of in een mail. De ander kiest **Bestand openen**.',
          '**Als link**: voor wie dit programma op hetzelfde adres gebruikt. De kaart zit in de link zelf en gaat naar geen server. Voor een grote kaart wordt een link te lang.',
          '**Als code**: van scherm naar camera, ook zonder netwerk. De ander kiest **Code lezen** op de lijst met kaarten. Een grote kaart wordt een reeks codes die elkaar afwisselen; de volgorde maakt niet uit. Zonder camera kan het met een foto van de code.',
        ],
      },
      'Wie een kaart krijgt, ziet eerst wie haar maakte en wat erop staat. Er wordt niets bewaard voordat u daarom vraagt. De kaart op het andere apparaat blijft zoals die was.',
      'Het wachtwoord werkt ook buiten dit programma: een bestand dat op **.age** eindigt, gaat open met elk programma voor age. Geef het wachtwoord apart door. Bent u het kwijt, dan kan niemand de kaart nog openen.',
    ],
  },
  ...helpTogether,
  {
    id: 'bestanden',
    title: 'Bewaren en openen',
    parts: [
      'Uw kaarten staan in deze browser, op dit apparaat. De browser kan ze opruimen als de schijf vol raakt of als iemand de gegevens wist. Bewaar een belangrijke kaart daarom ook als bestand: **Meer**, **Bewaren als kaartbestand**. Met **Bestand openen** komt de kaart terug, ook op een ander apparaat.',
      'Zo’n bestand bevat de namen op de kaart en is leesbaar voor wie het opent. Geef het dus niet zomaar door.',
      'Wat u typt, wordt onder het typen bewaard. Kan iets niet bewaard worden, dan blijft het staan met de reden erbij. Staat er bij een kaart **Deze kaart is beschadigd**, kies dan **Bewaar wat leesbaar is** en open dat bestand als nieuwe kaart.',
    ],
  },
  {
    id: 'wat-u-al-hebt',
    title: 'Wat u al hebt',
    parts: [
      'Vaak is er al een lijst of een tekening. U hoeft die niet over te typen. Kies **Bestand openen** voor een nieuwe kaart, of op een kaart **Meer**, **Bestand toevoegen aan deze kaart**. Slepen of plakken kan ook. Het programma kijkt naar wat erin staat, niet naar de naam van het bestand.',
      {
        head: ['U hebt', 'Zo haalt u het daaruit'],
        rows: [
          [
            'een lijst in Excel of LibreOffice',
            'open het bestand zelf (.xlsx of .ods), of bewaar het als CSV. Kopiëren en plakken kan ook',
          ],
          [
            'een lijst in Word of een e-mail',
            'zet op elke regel een naam, of een relatie zoals **Imam - School: vertrouwen**. Kopieer en plak dat, of bewaar het als .txt',
          ],
          ['een kaart in Kumu', 'exporteer als JSON, of als CSV of Excel'],
          ['een kaart in PRSM', 'bewaar de kaart in PRSM als bestand (.prsm)'],
          ['een netwerk in Gephi', 'kies daar exporteren, en dan GraphML of GEXF. De tabellen als CSV kan ook'],
          ['een tekening in yEd', 'kies daar bewaren als, en dan GraphML'],
          ['een netwerk in Cytoscape', 'exporteer als GraphML, SIF of Cytoscape.js JSON'],
          ['een netwerk in UCINET, NetDraw of Pajek', 'bewaar als DL, VNA of .net'],
          ['een canvas in Obsidian', 'open het bestand zelf (.canvas)'],
          ['iets van een programmeur', 'GraphML, GML, DOT, TGF, GDF, of JSON met knopen en verbindingen'],
          ['een tekening in draw.io', 'open het bestand zelf (.drawio)'],
          ['een plaatje of een PDF', 'maak er een lijst van: op elke regel een naam of een relatie'],
        ],
      },
      'Staan de actoren in het ene bestand en de relaties in het andere? Kies ze dan samen.',
      { heading: 'Kijken en verbeteren' },
      'U ziet eerst waar het op lijkt, en vijf rijen als voorbeeld. Er is dan nog niets gewijzigd. Klopt het niet, verander het dan: wat er in een rij staat, waar de koppen staan, en boven elke kolom wat de kolom is. Onder **Meer** staan de bladen van een werkmap en het teken tussen de kolommen. Wat u verandert, blijft zo als u daarna iets anders verandert.',
      'Een kaart kent drie sterktes. Staan er andere getallen in het bestand, dan ziet u welke zwak, gewoon en sterk worden, met een voorbeeld. De grenzen kunt u wijzigen.',
      'Van een lijst of bestand staat bij elke relatie **gehoord**, tenzij erin staat hoe men het weet.',
      { heading: 'Wat er niet meegaat' },
      'Onder de tabel staat wat er niet meegaat, en waarom. Kolommen over geloof, afkomst, gezondheid, strafbare feiten en dergelijke gaan nooit mee, en nummers en adressen die iemand aanwijzen ook niet. Van een relatie met maar één kant, een waarde die niet herkend is of een naam die te lang is, ziet u een voorbeeld.',
      'Groepen en kaders uit een tekening worden kampen. Alleen invloed heeft op de kaart een richting. Woorden die niet zijn begrepen, staan in de notitie.',
      'Kan een bestand niet worden gelezen, dan staat er waar het op lijkt en wat u in dat programma kunt doen.',
      { heading: 'Naar een ander programma' },
      'Kies **Meer**, **Bewaren voor een ander programma**. U kiest het programma, en wie daarin herkenbaar is.',
    ],
  },
  {
    id: 'wissen-en-privacy',
    title: 'Wissen en privacy',
    parts: [
      'Er gaat niets naar het internet. Er is geen account en niemand kijkt mee.',
      {
        list: [
          '**Een kaart weg**: kies **Verwijderen** bij de kaart, onder **Kaarten**.',
          '**Iemand overal weg**, ook uit de foto’s: kies **Overal wissen** in het paneel van de actor, of **Iemand overal wissen** onder **Meer**.',
          '**Vraagt iemand wat u bewaart?** Kies **Inzage geven** onder **Kaarten**, onder **Meer** of in het paneel van de actor. U krijgt een overzicht van alle kaarten en foto’s op dit apparaat, om af te drukken of te bewaren. Anderen krijgen een nummer. Staat de naam er meer dan eens, dan kijkt u eerst of het dezelfde persoon is, en vinkt u aan wie het is. Wissen kan van daaruit.',
          '**Een geleend apparaat**: kies **Alles van dit apparaat wissen** onder **Kaarten**. U kunt de kaarten eerst als bestand bewaren.',
        ],
      },
      'Uit het programma is het dan meteen weg. De browser kan nog resten in eigen bestanden hebben tot hij die opruimt. Bestanden en kopieën die u eerder bewaarde, veranderen niet mee.',
      'Is de einddatum voorbij, dan vraagt het programma elke dag of de kaart weg kan, en telt het hoe vaak dat is uitgesteld.',
    ],
  },
  {
    id: 'toetsen',
    title: 'Toetsen',
    parts: [
      'Alles kan met het toetsenbord. Tab brengt u naar de kaart. Letters en pijltjes zijn alleen opdrachten als u op de kaart bent. De hele lijst staat onder **Meer**, **Toetsen**.',
      {
        head: ['Toets', 'Wat die doet op de kaart'],
        rows: [
          ['Pijltjes', 'naar de volgende actor in die richting'],
          ['Page Down, Page Up', 'langs de relaties van de actor; Enter opent de relatie'],
          ['Enter', 'opent het paneel van de actor'],
          ['Spatie', 'zet de actor bij de selectie, of haalt die eruit'],
          ['N', 'nieuwe actor'],
          ['R', 'relatie tekenen: kies met pijltjes, Enter tekent, Escape stopt'],
          ['F2', 'naam wijzigen'],
          ['Alt met pijltjes', 'actor verplaatsen'],
          ['Delete', 'verwijdert wat geselecteerd is, op de kaart en in de tabel'],
          ['+, − en 0', 'inzoomen, uitzoomen, alles in beeld'],
          ['/', 'naar **Snel toevoegen**'],
          ['Ctrl+A, C, X en V', 'alles selecteren, kopiëren, knippen en plakken, ook naar een andere kaart'],
          ['Ctrl+Z en Ctrl+Y', 'ongedaan maken en opnieuw'],
        ],
      },
      'Kopieert u naar een andere kaart, dan blijven de rollen achter. Die horen bij de kaart waarop ze gegeven zijn.',
    ],
  },
];

const browsers: HelpChapter = {
  id: 'browsers',
  title: 'Welke browsers werken',
  parts: [
    'Schakelkaart werkt in deze browsers en in nieuwere. Is uw browser te oud, dan zegt het programma dat bij het openen.',
    {
      head: ['Browser', 'Vanaf versie'],
      rows: [
        ['Chrome en Edge', '117 (september 2023)'],
        ['Firefox', '125 (april 2024)'],
        ['Safari, ook op iPhone en iPad', '17.4 (maart 2024)'],
      ],
    },
    'JavaScript moet aan staan, en de browser moet gegevens van deze site mogen bewaren. In een privévenster verdwijnen uw kaarten als u het sluit.',
    'Het programma is gemaakt met Chromium en wordt daar bij elke wijziging getest. In Firefox wordt getest of u kunt openen, tekenen, rollen geven en vergelijken. Safari is niet getest.',
  ],
};

export const helpText: HelpText = {
  intro: 'Zo werkt u met Schakelkaart, van de eerste actor tot het wissen van een kaart.',
  contents: 'Inhoud',
  back: { library: 'Kaarten', map: 'Terug naar de kaart' },
  chapters: (provider: Provider) => [...chapters, accessibility(provider), browsers],
};
