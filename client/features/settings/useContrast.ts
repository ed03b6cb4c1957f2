import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { useEffect } from 'react';

const choices = ['usual', 'more'] as const;
type Contrast = (typeof choices)[number];

interface ChosenContrast {
  readonly contrast: Contrast;
  readonly choose: (contrast: Contrast) => void;
}

/** How strongly ink stands out from paper: as the system asks, until someone chooses. */
export function useContrast(): ChosenContrast {
  const asked = useMediaQuery('(prefers-contrast: more)', false, { getInitialValueInEffect: false }) ? 'more' : 'usual';
  const [chosen, choose] = useLocalStorage<Contrast | undefined>({
    key: 'contrast',
    defaultValue: undefined,
    getInitialValueInEffect: false,
    deserialize: (value) => choices.find((choice) => choice === value),
    serialize: (value) => value ?? '',
  });
  return { contrast: chosen ?? asked, choose };
}

/** Tells the style sheets; see ui/base.css. */
export function useContrastOnPage(): void {
  const { contrast } = useContrast();
  useEffect(() => {
    document.documentElement.dataset['contrast'] = contrast;
  }, [contrast]);
}
