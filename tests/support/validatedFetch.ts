import { createExchangeValidator, type Exchange } from "./graphDescription.ts";

type Fetch = (request: Request) => Promise<Response>;

interface InnerRequest {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
}

interface InnerResponse {
  readonly id: string;
  readonly status: number;
  readonly body?: unknown;
}

const validator = createExchangeValidator();

// Through the console, so that a client that forgives a failed fetch cannot swallow it.
const complain = (problem: string): void => console.error(problem);

/** The same fetch, with every request and answer held against Microsoft's description. */
export function validatedFetch(fetch: Fetch, onProblem = complain): Fetch {
  return async (request) => {
    const sent = request.clone();
    const response = await fetch(request);
    const path = toPath(request.url);
    const requestBody = response.ok ? await readJson(sent) : undefined;
    const body = await readJson(response.clone());
    const whole: Exchange = {
      method: request.method,
      path,
      status: response.status,
      requestBody,
      body,
    };
    const exchanges = request.method === "OPTIONS" ? [] : [whole, ...toInner(whole)];
    for (const exchange of exchanges) for (const one of validator.check(exchange)) onProblem(one);
    return response;
  };
}

/** The requests inside a batch are exchanges of their own. */
function toInner({ path, requestBody, body }: Exchange): readonly Exchange[] {
  if (path !== "/$batch" || requestBody === undefined) return [];
  const { requests } = requestBody as { readonly requests: readonly InnerRequest[] };
  const { responses } = body as { readonly responses: readonly InnerResponse[] };
  return requests.flatMap(({ id, method, url, body: sent }) =>
    responses
      .filter((response) => response.id === id)
      .map(({ status, body: answered }) => ({
        method,
        path: url,
        requestBody: status < 400 ? sent : undefined,
        status,
        body: answered,
      })),
  );
}

const toPath = (url: string): string => {
  const { pathname, search } = new URL(url);
  return `${pathname.replace(/^.*?\/v1\.0/, "")}${search}`;
};

async function readJson(message: Request | Response): Promise<unknown> {
  const text = await message.text();
  try {
    return text === "" ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
