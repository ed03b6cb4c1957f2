import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What each folder may not import. Dependencies run one way: schema ← seed ← server, and within the client ui ← graph ← features ← App. */
const directions = [
  { target: './schema', from: ['./seed', './server', './client'] },
  { target: './seed', from: ['./server', './client'], except: [] },
  { target: './server', from: './client' },
  { target: './client', from: ['./server', './seed'] },
  // What is written for a download here and there.
  { target: './client', from: './schema', except: ['./xml.ts'] },
  { target: './client/ui', from: ['./client/graph', './client/features', './client/App.tsx', './client/main.tsx'] },
  { target: './client/graph', from: ['./client/features', './client/App.tsx', './client/main.tsx'] },
  { target: './client/features', from: ['./client/App.tsx', './client/main.tsx'] },
];

export default tseslint.config(
  { ignores: ['client/dist/', '**/generated/', '.data/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, importX.flatConfigs.typescript],
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // The options of neo4j-driver are typed as classes and meant as plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: directions }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // What implements an interface of promises need not wait for one.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-deprecated': 'warn',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // TanStack Table returns functions that the React compiler cannot memoise; we do not use it.
      'react-hooks/incompatible-library': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
    },
  },
  // Matchers such as expect.any() are typed as any.
  {
    files: ['**/*.test.{ts,tsx}', 'server/testing/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // An answer of the API is read as it comes: that it has the right shape is what the test says.
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
  // Tests of seed and client start the whole program, or a real Neo4j, through what the server has for tests; the bench
  // opens the client in the browser of the client's tests.
  {
    files: ['seed/**/*.int.test.ts', 'client/e2e/**/*.ts', 'server/bench/rows/client.ts'],
    rules: { 'import-x/no-restricted-paths': 'off' },
  },
);
