/** Text fit for the list: control characters gone (line breaks and tabs stay), line breaks as one character, no space at the ends. */
export const cleanText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, "\n")
    // eslint-disable-next-line no-control-regex -- control characters are exactly what must go
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, "")
    // Half a character (a lone surrogate) cannot be sent as UTF-8.
    .replaceAll(/\p{Cs}/gu, "\ufffd")
    .trim();
