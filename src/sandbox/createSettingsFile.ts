import { ConnectionDropped } from "./graph/ConnectionDropped.ts";

export const settingsFileStates = [
  "good",
  "outside",
  "bad",
  "missing",
  "unreachable",
  "selected",
] as const;

export type SettingsFileState = (typeof settingsFileStates)[number];

type Answer = (request: Request) => Response | Promise<Response>;

export interface SettingsFile {
  readonly setState: (state: SettingsFileState) => void;
  /** The product, with `/config.json` in the state that was set. */
  readonly standBefore: (product: Answer) => Answer;
}

/** What becomes of the product's `/config.json` on its way; nothing at first. */
export function createSettingsFile(): SettingsFile {
  let state: SettingsFileState = "good";

  async function answer(request: Request, product: Answer): Promise<Response> {
    switch (state) {
      case "good":
        return product(request);
      case "outside":
        return withField(await product(unpacked(request)), { browserSignIn: true });
      case "bad":
        return withField(await product(unpacked(request)), { authority: "not an address" });
      case "selected":
        return withField(await product(unpacked(request)), { siteAccess: "selected" });
      case "missing":
        return new Response("There is no such file.\n", { status: 404 });
      case "unreachable":
        throw new ConnectionDropped();
    }
  }

  return {
    setState(next) {
      state = next;
    },
    standBefore: (product) => (request) =>
      new URL(request.url).pathname === "/config.json"
        ? answer(request, product)
        : product(request),
  };
}

/** `outside` lets people sign in without Teams; a wrong field is good JSON that no check may let through. */
async function withField(good: Response, field: object): Promise<Response> {
  const settings = (await good.json()) as object;
  return Response.json({ ...settings, ...field });
}

/** A packed answer could not be changed on its way. */
function unpacked(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.delete("accept-encoding");
  return new Request(request, { headers });
}
