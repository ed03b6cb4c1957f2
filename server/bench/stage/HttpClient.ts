import { Agent, request } from 'node:http';

/** A client that keeps its connections; it reads the answer to its end and leaves it as bytes. */
export class HttpClient {
  private readonly agent: Agent;

  constructor(
    private readonly url: string,
    connections = 1,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** @throws where the answer is not 200. */
  post(body: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
      const asking = request(this.url, { method: 'POST', agent: this.agent, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.once('error', reject);
        answer.once('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (answer.statusCode === 200) resolve(text);
          else reject(new Error(`${this.url} answered ${answer.statusCode}: ${text.slice(0, 500)}`));
        });
      });
      asking.once('error', reject);
      asking.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
