import type { Entity } from './entity.ts';
import { display, ontology } from './ontology.ts';

/** An attribute of a thing, as it is shown. */
export interface ShownAttribute {
  readonly name: string;
  readonly label: { readonly nl: string; readonly en: string };
  readonly value: string;
}

const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 10 });
const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The attributes that a thing has, in the order of `display.yaml`, in Dutch notation. */
export function shownAttributes(entity: Entity): readonly ShownAttribute[] {
  return (display.types[entity.type]?.featured ?? []).flatMap((name) => {
    const attribute = display.attributes[name];
    const value = entity[name];
    if (!attribute || value === undefined || value === null) return [];
    return [{ name, label: attribute.label, value: shown(value, attribute.format, enumOf(entity, name)) }];
  });
}

/** A date at its own precision: `2019`, `februari 2019`, `6 februari 2019`. */
export function shownDate(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return day.format(new Date(date));
  if (/^\d{4}-\d{2}$/.test(date)) return month.format(new Date(date));
  return date;
}

function shown(value: unknown, format: string, enumName: string): string {
  const text = String(value);
  switch (format) {
    case 'euro':
      return euro.format(Number(value));
    case 'number':
      return typeof value === 'number' ? number.format(value) : text;
    case 'date':
      return shownDate(text);
    case 'value':
      return display.values[enumName]?.[text]?.nl ?? text;
    default:
      return text;
  }
}

function enumOf(entity: Entity, name: string): string {
  return ontology.nodes.get(entity.type)?.attributes.find((attribute) => attribute.name === name)?.enum?.name ?? '';
}
