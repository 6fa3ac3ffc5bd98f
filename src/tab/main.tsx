import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { type ReactNode, StrictMode, useEffect } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";

import { App } from "./app/App.tsx";
import { preparePage } from "./app/preparePage.ts";
import { answerSignIn, isSignInAnswer } from "./platform/answerSignIn.ts";
import { createHost } from "./platform/createHost.ts";
import { createServices } from "./platform/createServices.ts";
import { answerEarlyTap } from "./platform/earlyTap.ts";
import { isSignInRelay } from "./platform/relaySignIn.ts";
import type { Services } from "./platform/services.ts";
import { takeSealedMessage } from "./platform/takeSealedMessage.ts";
import { wearTheme } from "./platform/theme.ts";
import { whenIdle } from "./platform/whenIdle.ts";

// First of all: whoever reads or sends the page's address from here on finds no message in it.
const sealed = takeSealedMessage(window);

function start(): void {
  // What the server painted already, where a server did.
  wearTheme(document, new URLSearchParams(location.search).get("theme"));
  const host = createHost({
    window,
    onTheme: (name) => {
      wearTheme(document, name);
    },
  });
  void show(createServices({ window, host, sealed, later: whenIdle }));
  host.connect();
}

/** Takes over the markup that was made for this very address; any other markup gives way to ours. */
async function show(services: Services): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no place for the tab");
  const page = (
    <StrictMode>
      {/* Takes over the styles that the server wrote. */}
      <RendererProvider renderer={createDOMRenderer(document)} targetDocument={document}>
        <Answering>
          <App services={services} />
        </Answering>
      </RendererProvider>
    </StrictMode>
  );
  if (root.dataset["prerendered"] !== location.pathname) {
    createRoot(root).render(page);
    return;
  }
  // A part that would not load leaves the page as it was painted: to be read, with links that lead on.
  if (!(await preparePage(location.pathname.replace(/^\/app/, "")))) return;
  // A mismatch is reported by React as an uncaught error, and must be.
  hydrateRoot(root, page);
}

/** Whoever pressed a button of the painted page before all this was here is answered now. */
function Answering({ children }: { readonly children: ReactNode }) {
  useEffect(() => answerEarlyTap(window), []);
  return children;
}

/** The page between a frame of somebody else's and Microsoft's window. */
async function showRelay(): Promise<void> {
  const root = document.getElementById("root");
  const { RelayPage } = await import("./features/places/RelayPage.tsx");
  if (root) createRoot(root).render(<RelayPage />);
}

if (isSignInAnswer(location)) void answerSignIn();
else if (isSignInRelay(location)) void showRelay();
else start();
