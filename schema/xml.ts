const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 cannot have, however they are written. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text for an attribute or the content of an element. */
export function xml(text: string | number): string {
  return String(text)
    .replace(forbidden, '')
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}
