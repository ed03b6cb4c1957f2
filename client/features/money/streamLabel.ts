/**
 * A name and an amount on two lines of so many letters; what does not fit ends in `…`.
 *
 * `Cofinanciering van de` / `gemeentelijke aan… · € 17 mln`
 */
export function streamLabel(name: string, amount: string | undefined, letters: number): string {
  const words = name.split(' ');
  let first = words.shift() ?? '';
  while (words[0] !== undefined && first.length + 1 + words[0].length <= letters) first += ` ${words.shift() ?? ''}`;
  const rest = words.join(' ');
  const tail = amount === undefined ? '' : ` · ${amount}`;
  if (rest === '') return amount === undefined ? cut(first, letters) : `${cut(first, letters)}\n${amount}`;
  return `${cut(first, letters)}\n${cut(rest, Math.max(letters - tail.length, 6))}${tail}`;
}

const cut = (text: string, letters: number) =>
  text.length > letters ? `${text.slice(0, letters - 1).trimEnd()}…` : text;
