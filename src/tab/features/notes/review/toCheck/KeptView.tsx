import { createContext, type ReactNode, useContext, useState } from "react";

import { noFilter, type WaitingFilter } from "./waitingFacets.ts";

/** How a person looks at what waits. */
export interface View {
  readonly filter: WaitingFilter;
  /** Which page of the list is shown, from 0; undefined until the person has turned one. */
  readonly page: number | undefined;
}

type Kept = readonly [View, (view: View) => void];

const KeptContext = createContext<Kept | undefined>(undefined);

/** Keeps filter and page while a person goes to a note's own page and back. */
export function KeptView({ children }: { readonly children: ReactNode }) {
  const kept = useState<View>({ filter: noFilter, page: undefined });
  return <KeptContext value={kept}>{children}</KeptContext>;
}

export function useKeptView(): Kept {
  const kept = useContext(KeptContext);
  if (!kept) throw new Error("useKeptView needs a KeptView around it");
  return kept;
}
