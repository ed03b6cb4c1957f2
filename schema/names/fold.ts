/**
 * A name as it is compared: lower case, without diacritics, every other sign a space.
 *
 * `fold('Actieplan “Polarisatie & Radicalisering”')` is `'actieplan polarisatie radicalisering'`.
 */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
