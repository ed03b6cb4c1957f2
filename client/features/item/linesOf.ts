/** A name on two lines at most, broken between words where there are any; what does not fit ends in an ellipsis. */
export function linesOf(name: string, most: number): readonly string[] {
  if (name.length <= most) return [name];
  const space = name.lastIndexOf(' ', most);
  const first = name.slice(0, space > most / 3 ? space : most - 1);
  const rest = name.slice(first.length).trim();
  const second = rest.length <= most ? rest : `${rest.slice(0, most - 1).trimEnd()}…`;
  return [space > most / 3 ? first : `${first}-`, second];
}
