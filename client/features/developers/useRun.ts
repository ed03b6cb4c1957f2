import { useEffect, useRef, useState } from 'react';

/** What the API gave for a question, as text, with how long it took. */
export type Run =
  | { readonly state: 'idle' }
  | { readonly state: 'running' }
  | { readonly state: 'unreachable' }
  | { readonly state: 'answered'; readonly status: number; readonly ms: number; readonly text: string };

/** Asks the API as any other program would: the answer is shown as it comes, and a newer question ends an older one. */
export function useRun(): { readonly run: Run; readonly ask: (query: string) => void } {
  const [run, setRun] = useState<Run>({ state: 'idle' });
  const asking = useRef<AbortController>(undefined);
  useEffect(() => () => asking.current?.abort(), []);

  const ask = async (query: string) => {
    asking.current?.abort();
    const controller = new AbortController();
    asking.current = controller;
    setRun({ state: 'running' });
    const began = performance.now();
    try {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
        signal: controller.signal,
      });
      const text = indented(await response.text());
      setRun({ state: 'answered', status: response.status, ms: Math.round(performance.now() - began), text });
    } catch {
      // Ended by a newer question, which tells the rest; else the network is down.
      if (!controller.signal.aborted) setRun({ state: 'unreachable' });
    }
  };
  return { run, ask: (query) => void ask(query) };
}

/** JSON so that it can be read; what is none as it is, such as the page of a proxy. */
function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
