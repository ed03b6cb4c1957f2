import { fold } from '../../schema/names/fold.ts';
import type { ReadEntity } from '../reading/readEntities.ts';

/** Notes things that go by the same name: two nodes for one thing, or two things that nobody can tell apart. */
export function checkEntities(entities: readonly ReadEntity[]): void {
  const byName = new Map<string, ReadEntity>();
  for (const current of entities) {
    const { label, aliases, type, id } = current.entity;
    for (const name of [label, ...aliases]) {
      const key = `${type} ${fold(name)}`;
      const other = byName.get(key);
      if (other && other.entity.id !== id) {
        current.file.report(
          [current.slug],
          `'${name}' is a name of ${other.entity.id} too. Make them one, or give one of them another name.`,
        );
      }
      byName.set(key, current);
    }
    checkSource(current);
  }
}

/** A source of the graph has the checksum of its text and its number of lines; any other document has neither. */
function checkSource({ entity, file, slug }: ReadEntity): void {
  const { sha256, lines } = entity.attributes;
  if ((sha256 === undefined) !== (lines === undefined)) {
    file.report([slug], `A source has sha256 and lines; ${entity.id} has one of them only.`);
  }
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/.test(String(sha256))) {
    file.report(
      [slug, 'sha256'],
      `sha256 is '${String(sha256).slice(0, 80)}'; write its sixty-four hexadecimal digits.`,
    );
  }
}
