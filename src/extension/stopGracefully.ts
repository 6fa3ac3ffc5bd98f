import type { ServerType } from "@hono/node-server";

/** Longer than any answer takes, shorter than what runs the server waits before it kills. */
const patience = 8000;

/** Takes no further connection and finishes the answers under way; whether all were finished in time. */
export function stopGracefully(server: ServerType, limit = patience): Promise<boolean> {
  return new Promise((resolve) => {
    // A connection that was busy at first is idle once its answer is out.
    const sweep = setInterval(() => {
      if ("closeIdleConnections" in server) server.closeIdleConnections();
    }, 50);
    const alarm = setTimeout(() => {
      clearInterval(sweep);
      resolve(false);
    }, limit);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(alarm);
      resolve(true);
    });
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  });
}
