import { PlainButton } from '../../ui/PlainButton.tsx';
import { useView } from '../../url/useView.ts';
import { select } from '../../url/viewChanges.ts';

interface SelectButtonProps {
  readonly id: string;
  readonly label: string;
  /** Labels of the domain are Dutch; those of the interface are not. */
  readonly dutch?: boolean;
}

/** Selects a thing or a fact, here and on the canvas. */
export function SelectButton({ id, label, dutch = true }: SelectButtonProps) {
  const { view, go } = useView();
  return (
    <PlainButton
      lang={dutch ? 'nl' : undefined}
      aria-pressed={view.selected === id}
      onClick={() => go((before) => select(before, id))}
    >
      {label}
    </PlainButton>
  );
}
