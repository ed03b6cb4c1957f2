import { expect, test } from 'vitest';
import { display } from '../generated/display.ts';
import type { EntityType } from '../generated/graphql.ts';
import { lighten, typeLook } from './typeLook.ts';

const paper = { light: '#ffffff', dark: '#171e25' };

test('lightens towards white', () => {
  expect([lighten('#000000', 0), lighten('#000000', 0.5), lighten('#0B5CAD', 1)]).toEqual([
    '#000000',
    '#808080',
    '#ffffff',
  ]);
});

test.each(Object.keys(display.types) as EntityType[])(
  '%s can be read on light and on dark paper, and has an icon',
  (type) => {
    const { colour, iconPaths } = typeLook(type);

    expect(contrast(colour.light, paper.light)).toBeGreaterThan(4.5);
    expect(contrast(colour.dark, paper.dark)).toBeGreaterThan(4.5);
    expect(iconPaths.length).toBeGreaterThan(0);
  },
);

/** Contrast ratio of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
