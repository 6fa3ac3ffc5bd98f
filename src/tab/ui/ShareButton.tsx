import type { Shareable } from "../platform/Host.ts";
import { toSharedText } from "../platform/toSharedText.ts";
import { ShareText } from "./ShareText.tsx";
import { useButtonStyles } from "./useButtonStyles.ts";
import { useShare } from "./useShare.ts";

interface ShareButtonProps {
  readonly children: string;
  readonly page: Shareable;
}

/** Makes a link for somebody who can help, and says whether there is one now. */
export function ShareButton({ children, page }: ShareButtonProps) {
  const buttons = useButtonStyles();
  const { said, failed, share } = useShare(page);

  return (
    <>
      <button type="button" className={buttons.secondary} onClick={() => void share()}>
        {children}
      </button>
      {said !== "" && <span>{said}</span>}
      {failed > 0 && <ShareText key={failed} text={toSharedText(page)} />}
    </>
  );
}
