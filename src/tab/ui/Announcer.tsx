import { createContext, type ReactNode, useCallback, useContext, useState } from "react";

import { useHiddenStyles } from "./useHiddenStyles.ts";

type Announce = (sentence: string) => void;

const AnnouncerContext = createContext<Announce>(() => undefined);

/** Says a sentence to people who cannot see the change it speaks of. */
export const useAnnounce = (): Announce => useContext(AnnouncerContext);

/** One polite live region for the whole tab: regions that come and go with a screen are often not read. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const styles = useHiddenStyles();
  const [said, setSaid] = useState({ sentence: "", times: 0 });
  const announce = useCallback(
    (sentence: string) => setSaid(({ times }) => ({ sentence, times: times + 1 })),
    [],
  );

  return (
    <AnnouncerContext value={announce}>
      {children}
      <div role="status" className={styles.hidden}>
        {/* A new key makes a sentence that is said twice be read twice. */}
        <span key={said.times}>{said.sentence}</span>
      </div>
    </AnnouncerContext>
  );
}
