import { useEffect, useMemo } from 'react';
import { useLocation } from 'react-router';
import { type Lines, linesInHash } from './linesInHash.ts';

/** The lines that the address names; goes there once they are on the page. */
export function useLines(loaded: boolean): Lines | undefined {
  const { hash } = useLocation();
  const lines = useMemo(() => linesInHash(hash), [hash]);
  useEffect(() => {
    if (!loaded || !lines) return;
    document.getElementById(`L${lines.startLine.toString()}`)?.scrollIntoView({ block: 'center' });
  }, [loaded, lines]);
  return lines;
}
