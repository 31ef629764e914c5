import { cutText } from '../domain/cutText.ts';
import { MAX_NAME_LENGTH } from '../domain/quantities.ts';
import { categoryOfWords, type SpecialCategory } from '../domain/specialCategories.ts';
import { wordKey } from './words.ts';

/**
 * Parts of headings that give away a column that may not be on a map of people, in Dutch and English. `=` before and after a part: as
 * a whole word, or at that end of one. Too many caught is better than too few, but for what `harmless` takes out first.
 */
const parts: Readonly<Record<SpecialCategory, string>> = {
  faith: `observant eredienst =gebed gebedsr =bijbel koran =vast=mee vasten=ram besneden besnijd hijab nikab kippa sabbat =shabbat zondagsrust spiritu =pray =clergy=memb lidmaatschap=kerk kerkverb =rel=achter relig godsdien =geloof= geloofs gelovig kerkel kerkgen kerklid kerkgang kerkbez =kerk= moskee parochie levensovert levensbesch gezindte =faith= =faiths= belief church mosque denominat confessi praktiserend hoofddoek bekeer =christ =moslim =muslim =islam
=joods =jewish =hindu =hindoe =bidt= =bidden= =gebed= =prays= =halal= =kosjer= =doop= =gedoopt= =baptis belijdenis worship =ramadan= =dieetwens`,
  descent: `westers= ethnisch voertaal voorouder backgr=cult migr=achter =migr= moederland =motherland =mother=country ouders=uit komt=uit =etn= language=at language=spok first=lang =eerste=taal spreektaal =talen=thuis =nt2 =nt1 =tolk=nodig tolk=taal =vreemdeling vergunninghouder verblijft=sinds =in=nl=sinds =in=nederland=sinds =arrival=in jaar=aankomst =aankomst=nl ouders=geboren afstamming =bloedlijn volksgroep =nat= =minority etn=gr naturali =ind= etnic etnis ethnic afkomst herkomst migra nationali geboortel geboortep =geb=land =geb=plaats birthpl =place=of=birth =country=of =land=van =land= =landen= country =ras= =race= =races= racial raciaal huidsk huidkl =skin descent =origin= =origins= ancestr allocht autocht vluchtel refugee asiel asylum
verblijf =residence= immigr citizenship burgerschap moedertaal mother=tongue native=lang =taal=thuis thuistaal =home=language spreekt=nederl taalniveau =language=spoken statushouder =generatie= =inburger =visum= =visa= paspoort=land cultural=backgr culturele=acht geboren=in =born=in =roots= =stam= =tribe= =clan= =caste= =kaste=`,
  politics: `=verkiez stem=verk party=reg =party=reg =partij=lid =lidmaatschap=fnv =lidmaatschap=cnv lidmaatschap=vak lidmaatschap=part stemwijzer =kiest= =kiezer elect=choice =election actievoer demonstr=deeln =fnv= =cnv= vakbonds =donateur=part politiek= politieke politic partijlid partijvoork partijkeuze partij=voork partij=lid lid=van=partij lid=partij =lid=polit party=aff party=memb party=pref political=party ideolog stemged =stemt= =stemde stemvoork stemkeuze stemintent voting =vote =votes= =voted= gezindheid extrem radical =radicaal= radicali activist
=links=rechts= left=right =left=wing vakbond trade=union union=memb =lid=van=vakb overtuiging =kleur=polit`,
  health: `=zorg= zorgvra jeugdzorg zorggebr zorgkost ontvangt=hulp hulpvraag =hulp=nodig gebruikt=zorg =care= =deceas overleden =overlijd =abuse substance =pgb= zorgplan zorgmeld zorgkant =wvggz =wzd= verward stoornis syndroom =hersenl rollator rolstoel burnout =burn=out =stress =depres =kanker =cancer =diabet =suic =adl= =zorg=nodig =ondersteuningsb gebruikt=midd middelengebr =rookt= =roken= =smok =gokt gokversl gokprobl =doctor= eigen=huisarts =hospital ziekenhuisop gedragsprobl =slaapprobl =gehoor=visus visueel=bep auditief =adhd =ass= =ptss =psy= =prikk gevaccin =corona =covid =bmi= =medic gezondh health ziekte =ziek= ziekteverl illness =ill= disease =sick diagnos medisch medical medicat medicijn medicine handicap disabil beperking verslav addict psychi psycholog =mental seksueel=misbr =drank= =drugs =drug= alcohol =lvb= =iq= =ggz= =ggz =wmo= =wmo =wlz= =wlz zorgindic zorgbeh zorgvraag zorgzwaar zorgtoew zorgverzek zorgprof zorgdos
jeugdhulp hulpverlening behandel =patient= patienten pregnan zwanger autis =adhd= dyslex allerg dement wajong arbeidsong =therap vaccin bloedgr =blood =hiv= =soa= trauma suicid =handic begeleidingsb klachten indicatie verstandelijk =wia= welbevinden=ps =care=needs =treatment`,
  orientation: `=sekse= =sexe= =geslacht= =gender= =sex= =aangetrokken =coming=out =sex=or voorkeur=seks =queer =pride=lid =geslachtsid =bi= =dating seksu sexual =sexe=voor geaard =orientatie= =orientation= =lhbt =lgbt =homo= =homosek =hetero =gay= =lesb =gender=ident genderident =trans= =transgend pronouns voornaamwoorden`,
  family: `partnerstat relatie=stat financiele=pr financiele=s financial=pr financial=s geldzorg =geldpr laag=inkomen ouderlijk partner=ja samenwonend =huishoud =loon= =wage =earning =vermogen beslaglegg bewindvoer =bewind= =wsnp huurachterst =deurwaard =schuld deurwaarder uithuispl opvoedprob =wia= =aow= =participatiewet =pensioeninkomen minima =partner=naam naam=partner =partnership=st =kids =zoon= =dochter= kinderopvangt thuiswonend =living=sit =house=hold =burgerl=staat =weduwe =widow =scheid =nanny =adopt =pleeg burgerlijke=st =burg=st gezins =gezin= =huwel gehuwd =getrouwd gescheiden echtscheid scheiding= =marital =married =divorc =spouse echtgen =ex=partner =expartner alleenstaand eenouder single=par =kinderen= =aantal=kind =kids= =children =number=of=chil household huishouden= huishoudens thuissit gezinssit family=stat family=sit =family= familiesit
=inkomen =income =salar =schuld= =schulden schulden= =debt bijstand uitkering =welfare =benefit=rec armoede =poverty werkloos =unempl =ots= =voogd relatiestatus relation=status =voogdij pleegkind woonsituatie living=sit =dakloos =homeless =toeslag =ww= `,
  offences: `=casus= casusoverl casusn bekend=bij=pol bekend=bij=just =bail =parole strafdos politie=contact politie=reg politie=info in=beeld=bij=pol strafb =boete =boetes taakstraf =tbs= =isd= =zsm= =vonnis strafzaak =wapen =mishand =stalk slachtofferschap huiselijk=gew aanhouding =bvh= persoonsger gezocht=door =top=x =top=600 topx =fraude =diefst =inbra =loverb =bende=lid bendelid =gang=memb =geweld= geweldsinc =jeugdrecl =schorsing=recht =police=cont =police=stop =custody =sentence= =sentences =felon =misdemean =warrant =incident=pol =halt=str strafb strafbl straff strafrech =straf= =straffen= =justit delict misdr misdaad overtred veroord crimin =crime offen=e offens offence convict arrest verdacht suspect antecedent detent =detain prison gevang gedetin police=rec known=to=police politieregist politiecont politiemut =meldingen=pol =melding=pol mutaties aangift =hks=
=pga =top=6 =top=4 =top6 =top4 veelpleger recidiv =risico=jong risicojong risk=of=rad watch=list watchlist =terror =ct=lijst =ctlijst =cter veiligheidshuis =huisverbod gebiedsverbod =signalering= overlastdos =overlast=dos =jihad probation reclass =ondermijn =casus=veil zorg=en=veil =boete=dos =geweldspl =dader= =daders= =pleger`,
  identifier: `dossier= dossiern =dossier=n =dossier=jeugd rekeningn =account=n =id=n =ident=n identificatie =person=id personid persoonsnum burgernum onderwijsnum =pgn= =big=num polisnum =ind=num studentnum leerlingnum cliëntnr clientnr =licence =driver kentekenpl =insurance=num =nat=id =v=nr =bsnr =creditcard =credit=card =card=num =iris=scan =ip=adr =mac=adr =device=id zorgpasnum =bsn= =bsn burgerservice =ssn= social=secur =sofi= sofinum =sofi identity=card identiteitsk =id=bewijs =id=kaart legitimat paspoort passport rijbewijs driver=lic =v=num =vnum =a=num =anum =crv =national=id =national=insur =nino= kenteken license=plate =iban =bankrek rekeningnum =rekening= account=number =bank=acc
klantnum =cliëntnum clientnum patientnum =dossiernummer=pol biometr geneti =dna= vingeraf fingerpr =pasfoto =portretfoto handtekening =signature= =tax=id =btw=num personeelsnum`,
  contact: `adres= adressen= =address =bel=nr telefo phone =tel= =bereikb=op =mobiel =mobi bereikbaar=op =nr=priv =priv=num =skype =signal= =straat=huis =straat=nr =straat=en =woonadr =verblijfadr =geb= =born= =born=on =contact=nr contactnum =e=post =noodnum emergency=con emergency=ph =noodcont =lat=lon=woon =sms= =youtube =handle= telefo =tel= =tel =telnr =phone phone= =mobile= =mobiel= =mobiele= =gsm= =gsm =06= =06 =mob=nr =email =e=mail =mail= mailadr =mailadres =adres= adresg adressen woonadres =thuisadr =address= addresses =home=add postcod =postal =zip =huisnum =huisnr =huisn house=num geboortedat geboortejaar =geb=dat =geb=datum =gebdat =geboren= birthd =birth= birth=date =date=of=birth =dob= =year=of=birth
verjaardag =linkedin =facebook =instagram =twitter =whatsapp =snapchat =tiktok =telegram= contactgeg contact=det contact=info contactinfo =fax= =socials= =social=media=acc`,
};

/** Headings that only look so: what stands here is taken out before the parts are sought. */
const harmless =
  /^pool$|\btel(?:t|ling|ler|len|de)\w*|gezondheids?cent\w+|ziekenhuis(?!op)\w*|(?:on)?geloofwaardig\w*|herkomst (?:van (?:de )?)?(?:organisatie|informatie|gegevens|bron)|landelijk\w*|land van (?:cuijk|maas|heusden)\w*|\blandelijk|zorg (?:en|voor|over) .*|zorgnetwerk\w*|zorgorg\w+|zorgco\w+|zorgaanb\w+|zorginst\w+|zorgpart\w+|zorgverlen\w+|zorgpunt\w+|\bzorgen\b.*|bezorgd\w*|health ?care (?:provider|organi[sz]ation)\w*|ori[eë]ntatie ?(?:fase|op) ?.*|orientation (?:session|phase|day)|politieagent\w*|onpartijdig\w*|migrati?e? naar .*|(?:data|systeem)migrati?e?|migration of .*|beperkingen? van (?:de )?(?:kaart|methode)|kerk(?:taak|taken)|mailing ?list\w*|contactper\w+|contactmom\w+|ras eigenaar|projectleider\w*|gezins(?:coach|huis|bode)\w*|politieke? context|draagvlak politiek|gemeentepolitiek|offensief|generatie (?:van )?(?:plan|versie)\w*|samenwerk\w*|traject\w*|straatnaam\w*|adressering|geadresseerde|kinderen en jongeren|mobilit\w*|medewerk\w*/g;

/** One word after another with a space at each side, `=` of a part being such a space. */
const patterns = (Object.entries(parts) as [SpecialCategory, string][]).map(
  ([category, list]) =>
    [
      category,
      list
        .trim()
        .split(/\s+/)
        .map((part) => wordKey(part).replaceAll('=', ' ')),
    ] as const,
);

/** The parts by how they begin: tables ask it of many headings, and each place of one is compared with few. */
const START = 3;
const starts = new Map<string, string[]>();
for (const part of patterns.flatMap(([, wanted]) => wanted)) {
  const start = part.slice(0, START);
  starts.set(start, [...(starts.get(start) ?? []), part]);
}
const hasPart = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1)
    if (starts.get(text.slice(at, at + START))?.some((part) => text.startsWith(part, at))) return true;
  return false;
};

/** What a column says of people that no map may hold, by its heading; nothing when it says no such thing. */
export const sensitiveHeading = (column: string): SpecialCategory | null => {
  const heading = cutText(column, MAX_NAME_LENGTH).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  // "CountryOfBirth" is three words, and "LinkedIn" one.
  const apart = heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return categoryOf(apart) ?? (apart === heading ? null : categoryOf(heading));
};
const categoryOf = (heading: string): SpecialCategory | null => {
  const text = ` ${wordKey(heading).replace(harmless, ' ')} `;
  if (!hasPart(text)) return categoryOfWords(text);
  return patterns.find(([, wanted]) => wanted.some((part) => text.includes(part)))?.[0] ?? null;
};
