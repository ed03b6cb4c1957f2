import { openBrowser } from '../../../client/e2e/openBrowser.ts';
import { Cleanup } from '../../Cleanup.ts';
import { builtClient } from '../../http/builtClient.ts';
import { alone, asRatio, type Row } from '../harness/Row.ts';
import { type Compared, sideBySide } from '../harness/sideBySide.ts';
import { type CanvasTimes, canvasTimes, conversation, scriptBytes, timeToShow } from '../stage/browser.ts';
import type { Stage } from '../stage/openStage.ts';
import { referencePages } from '../stage/referencePages.ts';

/** Things with so much around them that together they are more than the canvas holds. */
const hubs = [
  'actor-group/gemeenten',
  'ministry/szw',
  'actor-group/rijk',
  'programme/actieagenda-integratie',
  'programme/pijler-1-open-en-vrije-samenleving',
  'programme/breed-initiatief-maatschappelijke-binding',
  'theme/onderwijs',
  'theme/werk',
  'theme/integratie',
  'theme/burgerschap',
];
const scene = `/?steps=${hubs.map((id) => `expand.${id}.400`).join('~')}`;

/** As many as the canvas holds. */
const elements = 1_500;

/** The client in a browser, each time as someone who was never there, against pages that do the least with the same data. */
export async function* clientRows({ serve }: Stage): AsyncGenerator<Row> {
  const cleanup = new Cleanup();
  try {
    const signal = new AbortController().signal;
    const ours = await serve(await builtClient({ progress: (message) => console.error(message), signal }));
    const browser = await openBrowser();
    cleanup.add(() => browser.close());
    const home = await conversation(browser, `${ours}/`);
    const explored = await conversation(browser, ours + scene);
    const asked = { home: home.asked, scene: explored.asked.filter(({ query }) => query.startsWith('query Around')) };
    const reference = await serve(await referencePages(asked, cleanup));
    const plain = await conversation(browser, `${reference}/plain.html`);
    if (plain.answers.join() !== home.answers.join()) throw new Error('The two pages are not answered the same.');

    const texts = labelsIn(home.answers);
    const against = 'React, Apollo Client and the same data';
    const view = await sideBySide({
      ours: () => timeToShow(browser, `${ours}/`, texts),
      reference: () => timeToShow(browser, `${reference}/plain.html`, texts),
    });
    yield asRatio({ what: 'first useful view', against, unit: 'ms', reach: { atMost: 1.5 } }, view);
    yield alone({ what: 'first useful view', unit: 'ms', reach: { atMost: 2_500 } }, view.ours);

    const kilobytes = async (address: string) => (await scriptBytes(browser, address)) / 1000;
    const scripts = await sideBySide({
      ours: () => kilobytes(`${ours}/`),
      reference: () => kilobytes(`${reference}/plain.html`),
    });
    yield asRatio({ what: 'initial JavaScript, gzip', against, unit: 'kB', reach: { atMost: 2.2 } }, scripts);
    yield alone({ what: 'initial JavaScript, gzip', unit: 'kB', reach: { atMost: 270 } }, scripts.ours);

    yield* canvasRows({
      ours: () => canvasTimes(browser, ours + scene, { elements, inOne: false }),
      reference: () => canvasTimes(browser, `${reference}/canvas.html`, { elements, inOne: true }),
    });
  } finally {
    await cleanup.run();
  }
}

interface Canvases {
  readonly ours: () => Promise<CanvasTimes>;
  readonly reference: () => Promise<CanvasTimes>;
}

/** One round gives all three figures, so each side is opened once a round and its figures are kept for the rows. */
async function* canvasRows({ ours, reference }: Canvases): AsyncGenerator<Row> {
  const rounds: { readonly ours: CanvasTimes; readonly reference: CanvasTimes }[] = [];
  for (let round = 0; round < 6; round += 1) rounds.push({ ours: await ours(), reference: await reference() });
  const of = (figure: keyof CanvasTimes): Promise<Compared> => {
    const [mine, theirs] = [rounds.values(), rounds.values()];
    const next = (side: 'ours' | 'reference', left: typeof mine) => async () =>
      left.next().value?.[side][figure] ?? Number.NaN;
    return sideBySide({ ours: next('ours', mine), reference: next('reference', theirs) });
  };
  const heading = { against: 'bare cytoscape with the same data', unit: 'ms', reach: { atMost: 1.3 } };
  yield asRatio({ ...heading, what: 'canvas of 1,500, time to first interaction' }, await of('toInteract'));
  yield asRatio({ ...heading, what: 'canvas of 1,500, time to lay out' }, await of('toLayOut'));
  yield asRatio({ ...heading, what: 'canvas of 1,500, main thread for a frame' }, await of('aFrame'));
}

/** Names of things that an answer has, for all to be seen: of a document and of a theme. */
function labelsIn(answers: readonly string[]): readonly string[] {
  return ['document/handreiking-datgene-wat-ons-bindt-2009', 'theme/onderwijs'].flatMap((id) => {
    const [, label] = new RegExp(`"id":"${id}"[^{}]*?"label":"([^"]+)"`).exec(answers.join()) ?? [];
    return label === undefined ? [] : [label];
  });
}
