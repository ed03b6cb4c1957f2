import { expect, test } from 'vitest';
import { idInPath, reportText } from './reportText.ts';

const words = { page: 'Pagina', address: 'Adres', item: 'Item', version: 'Versie' };

test('says what is missing, and where that was seen', () => {
  const place = { title: 'Taal', address: 'http://x/item/theme/taal', id: 'theme/taal', version: 'abc' };

  expect(reportText(' De taaleis ontbreekt. ', place, words)).toBe(
    'De taaleis ontbreekt.\n\nPagina: Taal\nAdres: http://x/item/theme/taal\nItem: theme/taal\nVersie: abc\n',
  );
});

test('leaves out what is not known, and room for what is not said yet', () => {
  const place = { title: 'Dekking', address: 'http://x/coverage', id: undefined, version: undefined };

  expect(reportText('', place, words)).toBe('…\n\nPagina: Dekking\nAdres: http://x/coverage\n');
});

test.each([
  ['/item/theme/taal', 'theme/taal'],
  ['/documents/kst-1', 'document/kst-1'],
  ['/', undefined],
  ['/coverage', undefined],
])('%s is about %s', (pathname, id) => {
  expect(idInPath(pathname)).toBe(id);
});
