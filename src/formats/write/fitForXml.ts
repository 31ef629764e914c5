/** A text without what XML has no place for at all: signs that steer machines, and halves of letters. */
export const fitForXml = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '');
