import { useEffect, useEffectEvent } from 'react';

/** Calls `act` when the keys are pressed outside a field in which one types. */
export function useShortcut(pressed: (event: KeyboardEvent) => boolean, act: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event.target) || !pressed(event)) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

const fields =
  'input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, select, [contenteditable]';

const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && target.closest(fields) !== null;
