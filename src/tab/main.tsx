import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";

import { App } from "./app/App.tsx";
import { answerSignIn, isSignInAnswer } from "./platform/answerSignIn.ts";
import { createHost } from "./platform/createHost.ts";
import { createServices } from "./platform/createServices.ts";
import type { Services } from "./platform/services.ts";
import { createThemeStore, type ThemeStore, toThemeName, useThemeName } from "./platform/theme.ts";

/** The tab in the theme now worn; the renderer takes over the styles that the server wrote. */
function Tab({ services, themes }: { readonly services: Services; readonly themes: ThemeStore }) {
  const theme = useThemeName(themes, painted);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <App services={services} theme={theme} />
    </RendererProvider>
  );
}

const painted = toThemeName(new URLSearchParams(location.search).get("theme"));
const renderer = createDOMRenderer(document);

function start(): void {
  const themes = createThemeStore(painted);
  // The page behind the tab follows too, or its edges would keep the old colour.
  const paint = () => (document.documentElement.dataset["theme"] = themes.current());
  themes.subscribe(paint);
  paint();

  const host = createHost({
    window,
    onTheme: (name) => {
      themes.wear(toThemeName(name));
    },
  });
  show(<Tab services={createServices({ window, host })} themes={themes} />);
  host.connect();
}

/** Takes over the markup that was made for this very address; any other markup gives way to ours. */
function show(tab: React.ReactElement): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no place for the tab");
  const page = <StrictMode>{tab}</StrictMode>;
  if (root.dataset["prerendered"] === location.pathname) {
    // A mismatch is reported by React as an uncaught error, and must be.
    hydrateRoot(root, page);
  } else {
    createRoot(root).render(page);
  }
}

if (isSignInAnswer(location)) void answerSignIn();
else start();
