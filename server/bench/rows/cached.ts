import { createServer } from 'node:http';
import { close } from '../../http/listen.ts';
import { asRatio, type Row } from '../harness/Row.ts';
import { sideBySide } from '../harness/sideBySide.ts';
import { timed, timedEach } from '../harness/timed.ts';
import { exploration } from '../questions.ts';
import { HttpClient } from '../stage/HttpClient.ts';
import { listenAnywhere } from '../stage/listenAnywhere.ts';
import type { Stage } from '../stage/openStage.ts';

const requests = 1000;
const clients = 8;

/** An answer that is in the cache, asked for over and over, against a bare server that sends the same bytes. */
export async function* cachedRows({ graphql }: Stage): AsyncGenerator<Row> {
  const [question] = exploration['search'] ?? [];
  const body = JSON.stringify(question);
  const ours = new HttpClient(graphql, clients);
  const answer = await ours.post(body);

  const bare = createServer((_req, res) => res.setHeader('Content-Type', 'application/json').end(answer));
  const reference = new HttpClient(await listenAnywhere(bare), clients);
  if ((await ours.post(body)) !== (await reference.post(body))) throw new Error('The two answers are not the same.');

  const rate = async (http: HttpClient) =>
    (requests /
      (await timed(() =>
        timedEach(
          Array(requests).fill(() => http.post(body)),
          clients,
        ),
      ))) *
    1000;
  const compared = await sideBySide({ ours: () => rate(ours), reference: () => rate(reference) });
  ours.close();
  reference.close();
  await close(bare);
  const heading = { what: 'a cached answer', against: 'node:http with the same bytes', unit: 'requests/s' };
  yield asRatio({ ...heading, reach: { atLeast: 0.5 } }, compared);
}
