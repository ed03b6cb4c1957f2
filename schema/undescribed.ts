import {
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  print,
  type TypeDefinitionNode,
  visit,
} from 'graphql';

type Describable = TypeDefinitionNode | FieldDefinitionNode | EnumValueDefinitionNode | InputValueDefinitionNode;

/** What a reader of an SDL meets without a description that is a sentence, each by its first line; the root type needs none. */
export function undescribed(sdl: DocumentNode): readonly string[] {
  const found: Describable[] = [];
  const note = (node: Describable) => {
    if (node.name.value !== 'Query') found.push(node);
  };
  visit(sdl, {
    ObjectTypeDefinition: note,
    InputObjectTypeDefinition: note,
    UnionTypeDefinition: note,
    EnumTypeDefinition: note,
    EnumValueDefinition: note,
    FieldDefinition: note,
    InputValueDefinition: note,
  });
  return found
    .filter(({ description }) => !/[.:]$/.test(description?.value.trim() ?? ''))
    .map(
      (node) =>
        print(node)
          .split('\n')
          .find((line) => !line.startsWith('"')) ?? node.name.value,
    );
}
