import { type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse, type TypeNode } from 'graphql';
import { readSdl } from './sdl.ts';

/** An attribute of a type of its own; `id`, `label` and what else every type has is not among them. */
export interface AttributeOf {
  readonly name: string;
  readonly type: 'String' | 'Int' | 'Float' | 'Enum';
  /** Name and members of the enum where the type is one. */
  readonly enum?: { readonly name: string; readonly values: readonly string[] };
}

/** A type of node, under each of its names. */
export interface NodeType {
  /** As the exploration API says it: FUNDING_LINE. */
  readonly name: string;
  /** As Neo4j and the typed API say it: FundingLine. */
  readonly label: string;
  /** As ids begin: funding-line. */
  readonly prefix: string;
  /** As the typed API asks for all of them: fundingLines. */
  readonly plural: string;
  readonly attributes: readonly AttributeOf[];
}

/** A type of edge with the pairs of types (exploration names) that it can join. */
export interface EdgeType {
  readonly name: string;
  readonly joins: readonly { readonly from: string; readonly to: string }[];
}

export interface Ontology {
  /** By exploration name, in the order of `EntityType`. */
  readonly nodes: ReadonlyMap<string, NodeType>;
  /** By name, in the order of `RelationType`. */
  readonly edges: ReadonlyMap<string, EdgeType>;
}

const ofEveryType = new Set(['id', 'label', 'aliases', 'description', 'periodFrom', 'periodTo', 'sameAs']);

/** What may be said, read from the SDL: the one place where types, attributes and edges are defined. */
export function readOntology(): Ontology {
  const definitions = [...readSdl('ontology'), ...readSdl('exploration')].flatMap((sdl) => parse(sdl).definitions);
  const enums = new Map<string, readonly string[]>();
  const unions = new Map<string, readonly string[]>();
  const objects = new Map<string, ObjectTypeDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION)
      enums.set(
        definition.name.value,
        (definition.values ?? []).map(({ name }) => name.value),
      );
    if (definition.kind === Kind.UNION_TYPE_DEFINITION)
      unions.set(
        definition.name.value,
        (definition.types ?? []).map(({ name }) => name.value),
      );
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) objects.set(definition.name.value, definition);
  }

  const nodes = new Map(
    (enums.get('EntityType') ?? []).map((name) => {
      const label = labelOf(name);
      const fields = objects.get(label)?.fields ?? [];
      const plural = stringArgument(objects.get(label), 'plural', 'value');
      const attributes = fields.flatMap((field) => attributeOf(field, enums));
      return [name, { name, label, prefix: prefixOf(name), plural, attributes }] as const;
    }),
  );
  const edges = new Map(
    (enums.get('RelationType') ?? []).map((name) => {
      const joins = [...nodes.values()].flatMap((node) =>
        (objects.get(node.label)?.fields ?? [])
          .filter((field) => relationship(field) === `${name} OUT`)
          .flatMap((field) => {
            const end = namedType(field.type);
            return (unions.get(end) ?? [end]).map((label) => ({ from: node.name, to: nameOf(label) }));
          }),
      );
      return [name, { name, joins }] as const;
    }),
  );
  return { nodes, edges };
}

/** `FUNDING_LINE` → `FundingLine` */
export function labelOf(name: string): string {
  return name
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('');
}

/** `FundingLine` → `FUNDING_LINE` */
export function nameOf(label: string): string {
  return label.replace(/(?<!^)(?=[A-Z])/g, '_').toUpperCase();
}

/** `FUNDING_LINE` → `funding-line` */
export function prefixOf(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

function attributeOf(field: FieldDefinitionNode, enums: ReadonlyMap<string, readonly string[]>): AttributeOf[] {
  const name = field.name.value;
  const type = namedType(field.type);
  if (ofEveryType.has(name) || relationship(field)) return [];
  if (type === 'String' || type === 'Int' || type === 'Float') return [{ name, type }];
  return [{ name, type: 'Enum', enum: { name: type, values: enums.get(type) ?? [] } }];
}

/** `FUNDS OUT` for a field that is a relationship, undefined for any other. */
export function relationship(field: FieldDefinitionNode): string | undefined {
  const type = stringArgument(field, 'relationship', 'type');
  return type && `${type} ${stringArgument(field, 'relationship', 'direction')}`;
}

function stringArgument(
  node: FieldDefinitionNode | ObjectTypeDefinitionNode | undefined,
  directive: string,
  argument: string,
): string {
  const value = node?.directives
    ?.find(({ name }) => name.value === directive)
    ?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : '';
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
