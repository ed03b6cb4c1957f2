import { expect, test } from 'vitest';
import { aSeed, found, passageSaying, text, thing } from '../testing/aSeed.ts';
import { repeatedText } from './repeatedText.ts';

const source = text('De zon schijnt.', 'Een twee drie vier vijf zes ze-', 'ven acht negen tien elf twaalf dertien.');
const twelve = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf';

test('finds a claim that repeats twelve words over the end of a line, whatever the signs', () => {
  const seed = aSeed(source, passageSaying({ lines: '1', claim: `Zo is het: “${twelve}”` }));

  expect(repeatedText.find(seed)).toEqual([
    { file: 'statements/bron.yaml', line: 1, message: `The claim repeats bron:2: "${twelve}".` },
  ]);
});

test('finds a description that does', () => {
  expect(found(repeatedText, source, thing('theme/taal', { description: `${twelve} dertien` }))).toEqual([
    `The description repeats bron:2: "${twelve}".`,
  ]);
});

test('has nothing against eleven words, or a long name', () => {
  const eleven = passageSaying({ lines: '1', claim: twelve.replace('een ', 'Geen ') });
  const named = passageSaying({ lines: '2', claim: `Het rapport heet ${twelve}.` });

  expect(found(repeatedText, source, eleven)).toEqual([]);
  expect(found(repeatedText, source, named, thing('document/rapport', { label: twelve }))).toEqual([]);
});
