/**
 * A value that says what `next` says, made of the parts of `last` that say the same, so that what is worked out from a
 * part is not worked out again when another part changed. Of plain objects, arrays and simple values.
 *
 * `keepSame({ steps, lang: 'nl' }, { steps: copyOfSteps, lang: 'en' })` has the very `steps` of the first.
 */
export function keepSame<Value>(last: unknown, next: Value): Value {
  if (Object.is(last, next)) return next;
  if (!isCompound(last) || !isCompound(next) || Array.isArray(last) !== Array.isArray(next)) return next;
  const parts = Object.entries(next).map(([name, part]) => [name, keepSame(last[name], part)] as const);
  const isSame =
    parts.length === Object.keys(last).length && parts.every(([name, part]) => Object.is(part, last[name]));
  // What says the same is of the same type.
  if (isSame) return last as Value & typeof last;
  return (Array.isArray(next) ? parts.map(([, part]) => part) : Object.fromEntries(parts)) as Value & typeof next;
}

const isCompound = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
