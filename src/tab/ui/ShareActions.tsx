import { makeStyles } from "@fluentui/react-components";

import type { Shareable } from "../platform/Host.ts";
import { useHost } from "../platform/ServicesContext.ts";
import { toSharedText } from "../platform/toSharedText.ts";
import { ShareText } from "./ShareText.tsx";
import { shareWords } from "./shareWords.ts";
import { useButtonStyles } from "./useButtonStyles.ts";
import { useHiddenStyles } from "./useHiddenStyles.ts";
import { useShare } from "./useShare.ts";

const useStyles = makeStyles({
  // What came of it stands after all the buttons of the row.
  said: { order: 1 },
});

interface ShareActionsProps {
  readonly page: Shareable;
  /** What is shared, for people who do not see where the button stands: "this answer". */
  readonly what?: string;
  /** In place of "Share". */
  readonly label?: string;
  readonly look?: "primary" | "secondary" | "subtle";
}

/** Share; on a phone, where Teams may do nothing, also to copy. Not in the windows of Teams that lead nowhere else. */
export function ShareActions({ page, what, label, look = "secondary" }: ShareActionsProps) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const hidden = useHiddenStyles();
  const host = useHost();
  const { said, failed, share, copy } = useShare(page);
  const context = host.state === "teams" && !host.context.alone ? host.context : undefined;
  if (context && context.frame !== "content" && context.frame !== "side-panel") return null;

  const copyLabel = page.text === undefined ? shareWords.copyLink : shareWords.copyText;
  const outside = page.needsText ? shareWords.copyText : shareWords.copyLink;
  const toLabel = (words: string, link = "") => (
    <span>
      {words}
      {what !== undefined && (
        <span className={hidden.hidden}>
          {link} {what}
        </span>
      )}
    </span>
  );

  return (
    <>
      <button type="button" className={buttons[look]} onClick={() => void share()}>
        {context ? toLabel(label ?? shareWords.share) : toLabel(outside, shareWords.of)}
      </button>
      {context?.phone && (
        <button type="button" className={buttons.subtle} onClick={() => void copy()}>
          {toLabel(copyLabel, shareWords.of)}
        </button>
      )}
      {said !== "" && <span className={styles.said}>{said}</span>}
      {failed > 0 && <ShareText key={failed} text={toSharedText(page)} />}
    </>
  );
}
