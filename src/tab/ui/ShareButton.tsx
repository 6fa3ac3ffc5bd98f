import { useState } from "react";

import { useButtonStyles } from "./useButtonStyles.ts";

interface ShareButtonProps {
  readonly children: string;
  /** Copies or offers the link; false where the host cannot. */
  readonly share: () => Promise<boolean>;
}

/** Makes a link to send to somebody else, and says whether there is one now. */
export function ShareButton({ children, share }: ShareButtonProps) {
  const buttons = useButtonStyles();
  const [said, setSaid] = useState("");

  async function press(): Promise<void> {
    setSaid((await share()) ? "Link ready to send." : "The link could not be made here.");
  }

  return (
    <>
      <button type="button" className={buttons.secondary} onClick={() => void press()}>
        {children}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
