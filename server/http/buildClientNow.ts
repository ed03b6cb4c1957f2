import { buildClient } from './buildClient.ts';

// `npm run build`: for an image, so that it starts without building.
await buildClient((message) => process.stdout.write(`${message}\n`));
