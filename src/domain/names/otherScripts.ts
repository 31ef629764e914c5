/** Names in other scripts, where no list of first names helps: a few short words without any that says what sort of body or function it is. */

const BODIES =
  /мече|церк|школ|громад|общин|орган|фонд|полиц|поліц|центр|клуб|союз|спілк|совет|соседи|сусід|родител|батьки|учител|вчител|врач|лікар|директор|имам|імам|улиц|вулиц|район|مسجد|جامع|جمع|مدرس|مؤسس|مركز|شرط|بلدي|جيران|مجتمع|إمام|امام|مدير|معلم|لجنة|شارع|حي|اتحاد|会|會|校|院|店|市|局|部|社|团|團|寺|区|區|公司|老师|主任|经理|邻居|学生|居民|教堂|警|街|路|店|εκκλησ|σχολ|κοινοτ|σύλλογ|בית|קהיל|עמות|רחוב/u;
const HAN = /^[\p{Script=Han}·]{2,4}$/u;
const OTHER = /^(?:(?!\p{Script=Latin})[\p{L}\p{M} ])+$/u;
const MOST_WORDS = 4;

/** Whether a text in another script than ours may be a name. */
export const looksLikeNameElsewhere = (text: string): boolean =>
  text.length > 1 &&
  OTHER.test(text) &&
  !BODIES.test(text.toLowerCase()) &&
  text.split(' ').length <= MOST_WORDS &&
  (!/\p{Script=Han}/u.test(text) || HAN.test(text.replaceAll(' ', '')));
