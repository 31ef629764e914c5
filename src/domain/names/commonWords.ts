/** Words, in plain letters, that begin or end what bodies, places and plans are called, and no family name by themselves. */
export const commonWords: ReadonlySet<string> = new Set(
  `nieuw nieuwe oud oude groen groene rood rode blauw blauwe geel gele zwart zwarte witte grijze gouden zilveren vrij vrije jong jonge klein kleine groot grote hoog hoge laag lage
goed goede mooi mooie stil stille warm warme sterk sterke veilig veilige schoon schone gezond gezonde actief actieve sociaal sociale lokaal lokale publiek publieke openbaar openbare algemeen algemene
eigen samen thuis hart stem kracht huis hulp leven wonen werk werken taal kunst cultuur natuur milieu energie toekomst vrede vrijheid gelijkheid hoop geloof liefde zon zonne licht ster wereld land water
aarde lucht bos boom brug poort deur raam tafel stoel keuken tuin veld hof plek plaats punt kring cirkel lijn spoor brink wiel molen anker schip haven kust zee duin heide vallei berg
noord noordelijk zuid zuidelijk oost west midden centrum boven beneden binnen buiten nederland nederlands nederlandse holland hollandse europa europees vlaanderen belgie amsterdam rotterdam utrecht haag eindhoven groningen tilburg almere breda nijmegen arnhem
haarlem enschede amersfoort zaanstad apeldoorn hertogenbosch zwolle leiden leeuwarden maastricht dordrecht ede alphen delft emmen deventer venlo sittard helmond hilversum oss heerlen brabant limburg zeeland friesland drenthe overijssel gelderland flevoland
turks turkse marokkaans marokkaanse surinaamse antilliaanse poolse syrische chinese joodse islamitische christelijke katholieke protestantse hindoe oekraiense somalische koerdische molukse arabische afrikaanse internationale nationale regionale provinciale gemeentelijke
stop nee ja tegen voor geen niet meer minder beter anders altijd nooit iedereen niemand allemaal alle alles wij onze ons jij jullie mij mijn zonder naar over onder door rond om bij met als dan dat deze dit die wat wie waar hoe waarom
plan plannen project petitie beleid visie aanpak dag dagen week weken nacht avond feest markt kermis zomer winter herfst lente oud-west thema zaken actie acties debat dialoog overleg afspraak budget begroting besluit
digitaal digitale online circulair duurzaam duurzame divers diverse inclusief inclusieve kleurrijk kleurrijke betrokken bezorgd bezorgde boos boze verontruste tevreden trots arm arme rijk rijke ziek zieke vol volle leeg lege laatste eerste tweede derde vierde
twee drie vier vijf zes zeven acht negen tien de het een en of van in op te tot uit aan
new old green red blue black white golden free young little big high low good safe strong active healthy social local public open general own together home heart voice power house help life living work language art nature energy future peace freedom hope
world water earth sun light star bridge gate garden field place point circle line harbour sea hill north south east west upper lower happy day days night best better first second third last the and of for with without against no yes stop our your my we
you all more less dutch british european american turkish moroccan polish syrian chinese jewish islamic muslim christian catholic international national regional primary secondary city town village rural urban great saint concerned angry worried proud poor rich
veteranen poldermodel hobby sport spel speel speelse muziek dans zang film foto boek boeken krant blad brief post pakket fiets auto bus trein tram metro weg straat laan plein kamp cross festival parade pride bijlmer zuidas
jeugd ouderen kinderen familie gezin gezinnen vrouw vrouwen man mannen mens mensen burger burgers buurt buren wijk dorp stad gemeente gemeenschap vriend vrienden ouders
kick out alert can get go up down now here there make move walk run shop store fashion beauty food drinks cars trading support care clean event events music clinics academy studio design travel fresh smart simple amigos
happy lucky royal grand super mega mini multi inter trans pro plus extra max total totaal centraal centrale perspectief zicht inzicht uitzicht kans kansen wens wensen droom dromen ruimte tijd bron bronnen zorg steun contact balans samenspel samenwerking verbinding ontmoeting
bewust wijs wijzer slim slimme snel snelle fit vitaal vitale best beste wonder kern kernen unie boer boeren bouw vast vaste los losse klaar kwadraat oase eiland vlinder regenboog klimop zonnebloem pinguin kompas horizon`.split(
    /\s+/,
  ),
);
