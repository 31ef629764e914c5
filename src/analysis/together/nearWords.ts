import { plainLetters } from '../../domain/kindWords.ts';

/** Meanings that are often, but not always, the same: whoever writes one may mean the other. What stands together up to a `;` is so by twos. */
const NEAR = `wijk buurt; club vereniging; club bond; vereniging bond; werk werker; verpleging verpleegkundige; groep comité; groep commissie;
commissie raad; buurthuis dorpshuis; café restaurant; leraar juf; mensen bewoner; mensen burger; burger bewoner; buur bewoner; omwonende bewoner; omwonende buur;
gemeenschap mensen; team groep; stichting vereniging; stichting organisatie; jongen jongeren; zorg welzijn; kind jongeren; kind leerling; student leerling; krant media;
bakker bakkerij; slager slagerij; bedrijf ondernemer; winkel winkelier; winkelier ondernemer; arts praktijk; kerk parochie; familie gezin; eigenaar houder;
voorzitter leider; leider coach; coach trainer; coordinator leider; beheerder huismeester; directeur rector; directeur hoofd; directeur manager; directeur directie;
directie bestuur; supporter aanhang; woning wonen; asielzoeker vluchteling; statushouder vluchteling; leraar meester; café kastelein; loonwerker loonbedrijf; apotheek apotheker;
parochie kerkgemeenschap; kerk kerkgemeenschap; mfc dorpshuis; gemeenschapshuis dorpshuis; nieuwkomer statushouder;
hulpverlener werker; begeleider werker; ambtenaar werker; instelling organisatie; bezorgd boos; stichting corporatie; vereniging corporatie; noorder noord; ooster oost; zuider zuid; wester west`;

const near = new Map<string, Set<string>>();
for (const line of NEAR.split(/;\s/)) {
  const [one = '', other = ''] = plainLetters(line).split(' ');
  near.set(one, (near.get(one) ?? new Set()).add(other));
  near.set(other, (near.get(other) ?? new Set()).add(one));
}

/** With what a meaning is often the same. */
export const nearTo = (meaning: string): ReadonlySet<string> => near.get(meaning) ?? NONE;
export const areNear = (one: string, other: string): boolean => nearTo(one).has(other);
const NONE: ReadonlySet<string> = new Set();
