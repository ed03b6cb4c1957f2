import { distance } from 'fastest-levenshtein';
import { fold } from '../../../schema/names/fold.ts';

/** Of the names of a thing, the one that a text matches best; its label where several do equally. */
export function matchedName(text: string, label: string, aliases: readonly string[]): string {
  const wanted = fold(text);
  const [best] = [label, ...aliases]
    .map((name) => ({ name, score: score(wanted, fold(name)) }))
    .sort((a, b) => b.score - a.score);
  return best?.name ?? label;
}

function score(wanted: string, name: string): number {
  if (name === wanted) return 1000;
  const words = name.split(' ');
  const points = wanted.split(' ').map((word) => Math.max(...words.map((other) => pointsFor(word, other))));
  return points.reduce((sum, point) => sum + point, 0);
}

function pointsFor(word: string, other: string): number {
  if (other === word) return 4;
  if (other.startsWith(word)) return 3;
  if (distance(word, other) <= 1) return 2;
  return other.includes(word) || (other.length > 3 && word.includes(other)) ? 1 : 0;
}
