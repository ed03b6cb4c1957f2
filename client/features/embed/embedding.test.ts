import { expect, test } from 'vitest';
import { parseSearch, searchOf } from '../../url/view.ts';
import { embedParameters } from './embedding.ts';

test.each(embedParameters)('the form that is given of %s can be read, and is written so', (name, forms) => {
  for (const form of forms.split(' | ')) {
    // A number of steps counts only where there are as many.
    const steps = name === 'done' ? 'steps=open.theme/taal~expand.theme/taal&' : '';
    const { view, ignored } = parseSearch(`?${steps}${name}=${form}`);

    expect(ignored).toEqual([]);
    const isUsual = ['layout=force', 'lang=nl'].includes(`${name}=${form}`);
    expect(searchOf(view).includes(`${name}=${form}`)).toBe(!isUsual);
  }
});
