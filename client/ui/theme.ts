import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Ink blue: the one colour of the interface itself. Every other colour belongs to a family of types. */
const ink: MantineColorsTuple = [
  '#eef3f8',
  '#dbe5ef',
  '#b6cbe0',
  '#8fb1d2',
  '#8dbbe6',
  '#3f76ab',
  '#235b91',
  '#12395e',
  '#0f304f',
  '#0a2139',
];

export const theme = createTheme({
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.4,
  defaultRadius: 4,
  cursorType: 'pointer',
  fontFamily: 'var(--font-ui)',
  fontFamilyMonospace: 'var(--font-mono)',
  headings: { fontFamily: 'var(--font-ui)', fontWeight: '680' },
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm', variant: 'filled' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
  },
});
