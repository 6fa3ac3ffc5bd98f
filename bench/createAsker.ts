import { Agent, request } from "node:http";

/** Asks one of the questions and tells how long the whole answer took, in milliseconds; anything but 200 is an error. */
export function createAsker(origin: string, token: string, questions: readonly object[]) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const bodies = questions.map((question) => JSON.stringify(question));
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };

  const ask = (number: number): Promise<number> =>
    new Promise((resolve, reject) => {
      const begun = performance.now();
      const outgoing = request(`${origin}/api/messages`, { method: "POST", agent, headers });
      outgoing.on("error", reject);
      outgoing.on("response", (incoming) => {
        if (incoming.statusCode !== 200) {
          reject(new Error(`The extension answered ${String(incoming.statusCode)}`));
        }
        incoming.on("error", reject);
        incoming.on("end", () => {
          resolve(performance.now() - begun);
        });
        incoming.resume();
      });
      outgoing.end(bodies[number % bodies.length]);
    });

  return Object.assign(ask, {
    close: () => {
      agent.destroy();
    },
  });
}
