import { z } from 'zod';
import type { NodeType, Ontology } from '../../schema/ontology.ts';
import type { Allocation, Entity, Period } from '../knowledge.ts';
import { entitySchema, type SeedAllocation, type SeedEntity } from './entitySchema.ts';
import type { SeedFile } from './SeedFile.ts';
import { isSlug } from './values.ts';

/** An entity without its mentions, and where it stands in the seed. */
export interface ReadEntity {
  readonly entity: Omit<Entity, 'mentions'>;
  readonly file: SeedFile;
  readonly slug: string;
}

const Entries = z.record(z.string(), z.unknown(), { error: 'write one entry for each thing, under its slug' });

/** The entities of a file, which are all of one type; problems are noted in the file. */
export function readEntities(file: SeedFile, type: NodeType, ontology: Ontology): readonly ReadEntity[] {
  const schema = entitySchema(type, ontology);
  return Object.entries(file.parse(Entries) ?? {}).flatMap(([slug, value]) => {
    if (!isSlug(slug)) {
      file.report(
        [slug],
        `'${slug}' is no slug. Use lower-case letters, digits and single hyphens, such as deltaplan-inburgering.`,
      );
    }
    const read = file.parse(schema, [slug], value);
    if (!read) return [];
    reportDoubles(read.allocations, (index, message) => file.report([slug, 'allocations', index], message));
    return [{ entity: entityOf(`${type.prefix}/${slug}`, type.name, read), file, slug }];
  });
}

function entityOf(id: string, type: string, read: SeedEntity): ReadEntity['entity'] {
  const { label, aliases, description, sameAs, attributes } = read;
  const allocations = read.allocations.map((allocation) => allocationOf(allocation, attributes['kind']));
  const amount = totalOf(allocations);
  const period = read.period ?? periodOfDate(attributes['date']);
  return {
    id,
    type,
    label,
    aliases: [...new Set(aliases)].filter((alias) => alias !== label),
    ...(description !== undefined && { description }),
    ...(period && { period }),
    sameAs,
    attributes: { ...attributes, ...(amount !== undefined && { amount }) },
    allocations,
  };
}

/** What has a date and no period of its own takes place on that date. */
function periodOfDate(date: string | number | undefined): Period | undefined {
  return typeof date === 'string' ? { from: date, to: date } : undefined;
}

function allocationOf({ evidence, kind, year, ...figure }: SeedAllocation, kindOfLine: unknown): Allocation {
  const { document, lines, section } = evidence;
  return {
    ...figure,
    ...(year !== undefined && { year }),
    kind: kind ?? (typeof kindOfLine === 'string' ? kindOfLine : 'OTHER'),
    evidence: { document, ...lines, ...(section !== undefined && { section }) },
  };
}

/** The amount of a line that has one figure only, and that not of a single year. */
function totalOf(allocations: readonly Allocation[]): number | undefined {
  const [only, ...others] = allocations;
  return only && others.length === 0 && only.year === undefined ? only.amount : undefined;
}

function reportDoubles(allocations: readonly SeedAllocation[], report: (index: number, message: string) => void): void {
  const seen = new Set<string>();
  allocations.forEach(({ year, structural, kind }, index) => {
    const of = year === undefined ? (structural ? 'structural amount' : 'total') : String(year);
    const key = `${of} ${kind ?? ''}`;
    if (seen.has(key))
      report(index, `There is a figure for the ${of} already. Make it a funding line of its own, PART_OF this one.`);
    seen.add(key);
  });
}
