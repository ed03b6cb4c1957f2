/** A question as a command for a POSIX shell. */
export function curlOf(query: string, origin: string): string {
  const body = JSON.stringify({ query: query.trim() }).replaceAll("'", String.raw`'\''`);
  return `curl -s ${origin}/graphql -H 'content-type: application/json' -d '${body}'`;
}
