import type { Sandbox } from "./createSandbox.ts";

type Answer = (request: Request) => Response | Promise<Response>;

interface FrontDoorOptions {
  readonly sandbox: Pick<Sandbox, "graph" | "host" | "settingsFile">;
  /** The built product, which asks for nothing outside its own paths. */
  readonly product: Answer;
}

const productPaths = /^\/(app|assets|api)(\/|$)|^\/(config\.json|healthz|readyz)$/;
const thisComputer = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** One address for product, host and Graph, told apart by path; it answers to this computer's names only. */
export function createFrontDoor({ sandbox, product }: FrontDoorOptions): Answer {
  const answerProduct = sandbox.settingsFile.standBefore(product);
  return (request) => {
    const url = new URL(request.url);
    // A page elsewhere could otherwise point its own name here and read what the sandbox holds.
    if (!thisComputer.has(url.hostname)) {
      return new Response("The sandbox answers to localhost only.\n", { status: 421 });
    }
    if (url.pathname.startsWith("/graph/")) {
      url.pathname = url.pathname.slice("/graph".length);
      return sandbox.graph(new Request(url, request));
    }
    return productPaths.test(url.pathname) ? answerProduct(request) : sandbox.host(request);
  };
}
