import { useLocation } from "wouter";

import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { findPage } from "./findPage.ts";
import { PageView } from "./PageView.tsx";
import { Shell } from "./Shell.tsx";
import { useDeepLink } from "./useDeepLink.ts";

/** The page of the address, inside the shell; an unknown address leads to the cards. */
export function CurrentPage() {
  const [place] = useLocation();
  const page = findPage(place) ?? { name: "cards" };
  useDeepLink();

  return (
    <Shell page={page.name}>
      <ErrorBoundary place={place}>
        <PageView page={page} />
      </ErrorBoundary>
    </Shell>
  );
}
