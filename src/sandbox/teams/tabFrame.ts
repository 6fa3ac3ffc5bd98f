import { answerTab, type HostServices, isKnownCall } from "./answerTab.ts";
import { element } from "./element.ts";
import { toTabRequest, toTabResponse } from "./wire.ts";

export interface TabFrameOptions {
  readonly title: string;
  readonly address: string;
  readonly services: Omit<HostServices, "listenFor">;
  /** A host that never answers. */
  readonly isMute: boolean;
}

export interface TabFrame {
  readonly root: HTMLIFrameElement;
  /** Sends an event; only to a tab that says that it listens for it, where that is named. */
  readonly send: (func: string, args: readonly unknown[], listensFor?: string) => void;
  readonly close: () => void;
}

/** The frame around the app, with what Teams grants it, and the wire to it. */
export function createTabFrame({ title, address, services, isMute }: TabFrameOptions): TabFrame {
  const { origin } = new URL(address, document.baseURI);
  const listening = new Set<string>();
  const root = element("iframe", {
    title,
    src: address,
    // The frame of a page on our own origin cannot be closed in, and browsers warn when one tries.
    sandbox:
      origin !== location.origin &&
      "allow-downloads allow-forms allow-modals allow-pointer-lock allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts",
  });

  const post = (message: object) => root.contentWindow?.postMessage(message, origin);
  const listenFor = (event: string) => listening.add(event);

  async function onMessage({ data, source, origin: from }: MessageEvent): Promise<void> {
    if (isMute || source !== root.contentWindow || from !== origin) return;
    const request = toTabRequest(data);
    if (!request) return;
    if (!isKnownCall(request.func)) root.dataset["unanswered"] = request.func;
    const args = await answerTab(request, { ...services, listenFor });
    if (args) post(toTabResponse(request, args));
  }

  const listener = (event: MessageEvent) => void onMessage(event);
  window.addEventListener("message", listener);

  return {
    root,
    send(func, args, listensFor) {
      if (listensFor === undefined || listening.has(listensFor)) post({ func, args });
    },
    close() {
      window.removeEventListener("message", listener);
      root.remove();
    },
  };
}
