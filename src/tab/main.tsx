import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { StrictMode, useEffect } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";

import { App } from "./app/App.tsx";
import { firstTheme, type LoadedTheme, loadTheme } from "./app/loadTheme.ts";
import { preparePage } from "./app/preparePage.ts";
import { useLoadedTheme } from "./app/useLoadedTheme.ts";
import { answerSignIn, isSignInAnswer } from "./platform/answerSignIn.ts";
import { createHost } from "./platform/createHost.ts";
import { createServices } from "./platform/createServices.ts";
import type { Services } from "./platform/services.ts";
import { createThemeStore, type ThemeStore, toThemeName, useThemeName } from "./platform/theme.ts";

interface TabProps {
  readonly services: Services;
  readonly themes: ThemeStore;
  readonly first: LoadedTheme;
}

/** The tab in the theme now worn; the renderer takes over the styles that the server wrote. */
function Tab({ services, themes, first }: TabProps) {
  const { name, theme } = useLoadedTheme(useThemeName(themes, painted), first);

  useEffect(() => {
    // The page behind the tab follows too, or its edges would keep the old colour.
    document.documentElement.dataset["theme"] = name;
  }, [name]);

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
  const host = createHost({
    window,
    onTheme: (name) => {
      themes.wear(toThemeName(name));
    },
  });
  void show(createServices({ window, host }), themes);
  host.connect();
}

/** Takes over the markup that was made for this very address; any other markup gives way to ours. */
async function show(services: Services, themes: ThemeStore): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no place for the tab");
  const first = await loadTheme(painted).catch(() => firstTheme);
  const page = (
    <StrictMode>
      <Tab services={services} themes={themes} first={first} />
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

if (isSignInAnswer(location)) void answerSignIn();
else start();
