/** First names that are words too, in plain letters. These are seldom meant as a name, unless a family name or a title goes with it. */
export const rarelyNames = `brand luis pels namen adem adi ai aki alia alla allen alma alp alpha ama amber anders april arend aster ata aurelia aurora ava ayo baba bader badr bahar bamba bao
barak barre belle beng beren beste bilge bin bola bonne bora boy broer camelia can candida cas chad chen chester chi clark claus clementine
constant cui dag dahlia dale dallas damla dan dao dawn dede demi deniz dewa dex dichter dien diep dom dong drago dries earl ebo ege el eli
engel eren erna fang feite femme feng flora florence gad gal gang ger gul gulden guo ha hagen hai hao he hero hoa hong hua huan hub huig
hunter huw iet inga iva ivy jade jarig jax jeton ji jia jihad jin jing jo jojo jun june jure kaan kaatje kai kalle kameel kamen kang ken
keren kerst kiki kin kor kun lada lam lama lan lance lavi lee lei lev levent lex li liang lieve lila lin linde ling linh lino lira loc long
loor lou lu luan luit luz maan maas mack made mai maj mala maren mari mate maya mega mei melody mentor mile milo mimosa min ming mink monnik
moos muse my na nada nader nadir nam nana nga nick nida nil nimrod ning noes nur oce odd odin ola ole onder oren ove paco papa pape pari
pascal patience paz pepe per perry ping polly poppy prem primo prudence puja qi qian qiang qin quan que rade raff rage raid raja ram rama
ramadan ramin rand rani raven ray reem rex rico riks rim roemer roman romeo rong ruan rui rune saga sake samba sari schaker sep serge server
servet shaker shan sharif sheriff sima sina skip sky slava son song spike stas steen sten sterre storm sultan tal tam tamer tan tao tea ted
teng tien tin ting titi tong tor toto tri tril truc tu tuma tung ufuk umut uwe uzi van vanda vic vigo viola vu wai warren wed wei wem wen
wolf wu xia xu ya yang yen yi yu yuan ze zeger zhi zus`;
/** These are mostly names when they have a capital, and words when they have none. */
export const oftenNames = `ad adel an angel ans bas beer ben berk bliss bo bob bram charlie cleo cor daisy dirk els ernst faith fleur flip frank grace griet han hans
hen hope horst hugo ida ina iris jazz jet job joy juno kees kent kim lena lente leo lies loek loes lore lot marina marine mark
mats max may mees merel mia mies mika milan mina mo moon nel noor nova pien pier piet pim puck raf rein ria riet rik rob robin roos
rosa rose rowan ruby sam sander sem senne siem stan stef summer thor tijn tom ton toon trees vera violet ward wies wil wim`;
