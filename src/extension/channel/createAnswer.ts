import { Refusal, toRefusalBody } from "../Refusal.ts";
import { extensionWords } from "../extensionWords.ts";

interface Answered<Body> {
  readonly status: number;
  readonly body?: Body;
}

/** Runs a handler so that whatever it throws becomes a plain sentence; what was our own mistake is reported. */
export const createAnswer =
  (report: (error: unknown) => void) =>
  async <Body>(handle: () => Body | Promise<Body>): Promise<Answered<Body>> => {
    try {
      return { status: 200, body: await handle() };
    } catch (error) {
      const refusal =
        error instanceof Refusal ? error : new Refusal(500, extensionWords.ourMistake);
      if (refusal !== error) report(error);
      // The SDK's types know no other body than the answer; on the wire it is any JSON.
      return { status: refusal.status, body: toRefusalBody(refusal) as Body };
    }
  };
