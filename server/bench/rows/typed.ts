import { isDeepStrictEqual } from 'node:util';
import { asRatio, type Row } from '../harness/Row.ts';
import { sideBySide } from '../harness/sideBySide.ts';
import { quantile } from '../harness/spread.ts';
import { timedEach } from '../harness/timed.ts';
import { dashboards, uncached } from '../questions.ts';
import { HttpClient } from '../stage/HttpClient.ts';
import type { Stage } from '../stage/openStage.ts';
import { plainTypedApi } from '../stage/plainTypedApi.ts';

const requests = 12;

/** The questions of dashboards, against a server that is just the two libraries: as they are asked anew, and as they are asked again. */
export async function* typedRows({ graphql, driver }: Stage): AsyncGenerator<Row> {
  const plain = await plainTypedApi(driver);
  const ours = new HttpClient(graphql);
  const reference = new HttpClient(plain.url);
  for (const [name, [question]] of Object.entries(dashboards)) {
    if (!question) continue;
    const answers = [await ours.post(uncached(question)), await reference.post(uncached(question))];
    const [one, other] = answers.map((text): unknown => JSON.parse(text));
    if (!isDeepStrictEqual(one, other)) throw new Error(`${name} has two answers:\n${answers.join('\n')}`);

    const p50 = async (http: HttpClient, body: () => string) =>
      quantile(await timedEach(Array(requests).fill(() => http.post(body()))), 0.5);
    const anew = () => uncached(question);
    const again = () => JSON.stringify(question);
    for (const [way, body] of [['uncached', anew] as const, ['asked again', again] as const]) {
      const compared = await sideBySide({ ours: () => p50(ours, body), reference: () => p50(reference, body) });
      const heading = { what: `typed: ${name}, ${way}`, against: 'plain @neo4j/graphql and Apollo', unit: 'ms' };
      yield asRatio({ ...heading, reach: { atMost: 0.5 } }, compared);
    }
  }
  ours.close();
  reference.close();
  await plain.close();
}
