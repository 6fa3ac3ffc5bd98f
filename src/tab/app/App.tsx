import { Router } from "wouter";

import type { Services } from "../platform/services.ts";
import { ServicesContext } from "../platform/ServicesContext.ts";
import { Announcer } from "../ui/Announcer.tsx";
import { HeadingFocus } from "../ui/PageHeading.tsx";
import { CurrentPage } from "./CurrentPage.tsx";
import { OwnLinks } from "./OwnLinks.tsx";

export interface AppProps {
  readonly services: Services;
  /** The whole path that was prerendered, such as `/app/cards/after-action-review`; the browser's own when left out. */
  readonly path?: string;
}

/** The whole tab. Its first render uses nothing of the browser, so that a server can write it. */
export function App({ services, path }: AppProps) {
  return (
    <ServicesContext value={services}>
      {/* What is searched for is never prerendered, so the first render has none. */}
      <Router base="/app" ssrSearch="" {...(path === undefined ? {} : { ssrPath: path })}>
        <Announcer>
          <HeadingFocus>
            <OwnLinks>
              <CurrentPage />
            </OwnLinks>
          </HeadingFocus>
        </Announcer>
      </Router>
    </ServicesContext>
  );
}
