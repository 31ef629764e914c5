/** What identifies or reaches one person, by how it is written: numbers, addresses, a day of birth. */

const EMAIL = /[^\s@]@[^\s@]{1,190}\.[a-z]{2,}/i;
/** With dots, or the number of the town between brackets, but no day and hour. */
const PHONE =
  /(?<!\d)(?:\+|00)\d{2}[\s-]?\(?0?\)?(?:[\s-]?\d){8,10}(?!\d)|(?<!\d)(?!\d\d[-.]\d\d[-.]\d{4})0[1-9](?:[\s.-]?\d){8}(?!\d)|\(0\d{1,3}\)[\s-]?\d(?:[\s.-]?\d){5,7}(?!\d)/;
/** "Kerkstraat 12", "Laan van Meerdervoort 88". */
const ADDRESS =
  / (?<=\p{L}\p{L}(?:straat|laan|weg|plein|kade|gracht|singel|dreef|steeg|plantsoen|dijk|pad|hof),? )\d{1,4} ?[a-z]?(?![\p{L}\d])| (?<=\blaan )van \p{L}{1,30} \d/iu;
/** Of an organisation the general number and address may stand there; a mobile telephone is somebody's. */
const MOBILE = /(?<!\d)(?:(?:\+|00)31[\s-]?\(?0?\)?[\s-]?|0)6(?:[\s.-]?\d){8}(?!\d)/;
const POSTCODE = /(?<![\p{L}\d])[1-9]\d{3} ?[A-Z]{2}(?:,? ?\d{1,5} ?[a-z]{0,2})?(?![\p{L}\d])/u;
const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2} ?(?:[A-Z0-9]{4} ?){2,7}[A-Z0-9]{1,4}(?![\p{L}\d])/gu;
const NINE_DIGITS = /(?<!\d)(?:\d{9}|\d{4}[ .-]\d{2}[ .-]\d{3}|\d{3}[ .-]\d{3}[ .-]\d{3})(?!\d)/g;
const BIRTH = /\b(?:geb(?:oren)?|born|birth)\b[^\n]{0,12}\d{4}/i;

/** Nothing when there is no such thing in the text. */
export const personalMark = (text: string, isOfPerson = true): 'identifier' | 'contact' | null => {
  if ((text.match(NINE_DIGITS) ?? []).some(isServiceNumber) || (text.match(IBAN) ?? []).some(isAccountNumber))
    return 'identifier';
  if (!isOfPerson) return MOBILE.test(text) ? 'contact' : null;
  return EMAIL.test(text) || PHONE.test(text) || POSTCODE.test(text) || ADDRESS.test(text) || BIRTH.test(text) ? 'contact' : null;
};

/** The eleven-test of the Dutch citizen service number. */
const isServiceNumber = (text: string): boolean => {
  const digits = [...text.replace(/\D/g, '')].map(Number);
  const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return digits.length === 9 && sum !== 0 && sum % 11 === 0;
};

/** An international account number leaves one of ninety-seven (ISO 13616). */
const isAccountNumber = (text: string): boolean => {
  const plain = text.replace(/ /g, '');
  if (plain.length < 15 || plain.length > 34) return false;
  const turned = plain.slice(4) + plain.slice(0, 4);
  let rest = 0;
  for (const sign of turned) rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97;
  return rest === 1;
};
