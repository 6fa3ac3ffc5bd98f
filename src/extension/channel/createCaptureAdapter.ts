import type { HttpRouteHandler, IHttpServerAdapter } from "@microsoft/teams.apps";

interface CaptureAdapter extends IHttpServerAdapter {
  /** What the SDK would have mounted at the address that it was told. */
  readonly getHandler: () => HttpRouteHandler;
}

/** Lets the Teams SDK believe that it has a server, and keeps what it registers there; it opens no port. */
export function createCaptureAdapter(): CaptureAdapter {
  let captured: HttpRouteHandler | undefined;
  return {
    registerRoute: (_method, _path, handler) => {
      captured = handler;
    },
    getHandler: () => {
      if (!captured) throw new Error("The Teams SDK registered nothing");
      return captured;
    },
  };
}
