import { useEffect, useEffectEvent } from 'react';

/** A server that starts again, or that has too many questions, is asked whether it is ready this often. */
const betweenLooks = 5_000;

/** Calls `recover` when the server is ready again, while `waiting`: looks every few seconds, and when the network is back. */
export function useRecovery(waiting: boolean, recover: () => void): void {
  const onReady = useEffectEvent(recover);
  useEffect(() => {
    if (!waiting) return;
    const gone = new AbortController();
    const look = () => void isReady(gone.signal).then((ready) => ready && !gone.signal.aborted && onReady());
    const timer = setInterval(look, betweenLooks);
    window.addEventListener('online', look, { signal: gone.signal });
    return () => {
      clearInterval(timer);
      gone.abort();
    };
  }, [waiting]);
}

const isReady = (signal: AbortSignal) =>
  fetch('/health/ready', { signal, cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
