import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for the server's resolvers and the client's operations, and what the client shows of the domain. */
const config: CodegenConfig = {
  schema: ['schema/shared.graphql', 'schema/exploration/*.graphql'],
  generates: {
    'server/generated/exploration.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        contextType: '../api/context.ts#RequestContext',
        mappers: {
          Entity: '../graph/entity.ts#Entity as EntityModel',
          Statement: '../graph/statement.ts#Statement as StatementModel',
          Evidence: '../graph/evidence.ts#Evidence as EvidenceModel',
          Attribute: '../graph/attributes.ts#ShownAttribute',
          TimelineItem: '../graph/entity.ts#Entity as EntityModel',
        },
        scalars: { Euro: 'number' },
        defaultScalarType: 'unknown',
      },
    },
    'client/generated/': {
      preset: 'client',
      documents: ['client/**/*.{ts,tsx}', '!client/generated/**', '!client/e2e/**'],
      presetConfig: { fragmentMasking: false },
      config: { enumsAsTypes: true, useTypeImports: true, scalars: { Euro: 'number' } },
    },
    'client/generated/display.ts': { plugins: ['./schema/displayForClient.ts'] },
  },
  importExtension: '.ts',
  ignoreNoDocuments: true,
};

export default config;
