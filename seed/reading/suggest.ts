import { closest, distance } from 'fastest-levenshtein';

/** ` Did you mean 'gemeenten'?` where a name is nearly one of these, else nothing. */
export function suggest(name: string, names: Iterable<string>): string {
  const candidates = [...names];
  if (candidates.length === 0) return '';
  const nearest = closest(name, candidates);
  const near = distance(name.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, name.length / 4);
  return near && nearest !== name ? ` Did you mean '${nearest}'?` : '';
}
