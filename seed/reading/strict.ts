import { z } from 'zod';
import { suggest } from './suggest.ts';

/** An object with just these keys; one that is misspelt gets a suggestion. */
export function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys
            .map((key) => `There is no '${key}' here.${suggest(key, known)} There is: ${known.join(', ')}.`)
            .join(' ')
        : undefined,
  });
}
