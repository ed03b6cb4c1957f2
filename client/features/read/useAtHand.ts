import { useEffect, useState } from 'react';
import { anchorOf } from '../../url/addresses.ts';
import type { Lines } from './linesInHash.ts';

/** How far down the window someone reads, as a part of its height. A line that was gone to stands above it. */
const eye = 0.55;

/**
 * Anchor of the passage that is being read: the one that the address names for as long as it is in the window, else the
 * last whose first line is above the middle of it.
 */
export function useAtHand(passages: readonly Lines[], named: string | undefined): string | undefined {
  const [atHand, setAtHand] = useState<string>();
  useEffect(() => {
    let frame = 0;
    const meant = passages.find((passage) => anchorOf(passage) === named);
    const look = () => {
      const passage = meant && isInWindow(meant) ? meant : lastAbove(passages, window.innerHeight * eye);
      setAtHand(passage && anchorOf(passage));
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    soon();
    window.addEventListener('scroll', soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', soon);
    };
  }, [passages, named]);
  return atHand;
}

/** Halves the passages, which are in the order of their lines, so that few places are measured at each move. */
function lastAbove(passages: readonly Lines[], height: number): Lines | undefined {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (topOf(passages[middle]) <= height) low = middle + 1;
    else high = middle;
  }
  return passages[low - 1];
}

function isInWindow(passage: Lines): boolean {
  const top = topOf(passage);
  return top >= 0 && top <= window.innerHeight;
}

/** Where a passage begins in the window, in pixels from its top. */
function topOf(passage: Lines | undefined): number {
  const line = document.getElementById(`L${(passage?.startLine ?? 0).toString()}`);
  return line?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
}
