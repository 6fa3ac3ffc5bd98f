import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";

import { useAnnounce } from "./Announcer.tsx";
import { focusHeading } from "./focusHeading.ts";
import { StatePage } from "./StatePage.tsx";
import { messageWords, type StateAction, type StateWords } from "./stateWords.ts";

const useStyles = makeStyles({
  message: {
    margin: "0",
    maxWidth: "65ch",
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface WordedStateProps {
  readonly words: StateWords;
  readonly isPage?: boolean;
  /** What the button began is not done yet. */
  readonly isBusy?: boolean;
  /** Does what the button says; copying is done here. */
  readonly onAction: (action: Exclude<StateAction, "send">) => void;
  /** Puts a message on the clipboard; false where it cannot. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly children?: ReactNode;
}

/** A state page from its words; a message for somebody else is copied first, and then there is to check again. */
export function WordedState({ words, onAction, copy, children, ...rest }: WordedStateProps) {
  const { isPage = false, isBusy = false } = rest;
  const styles = useStyles();
  const announce = useAnnounce();
  const quote = useRef<HTMLQuoteElement>(null);
  const [sent, setSent] = useState<string>();
  const hasActed = useRef(false);
  const { title, meaning, step, message } = words;

  useEffect(() => {
    if (hasActed.current && !isBusy) announce(title);
    return () => {
      // The button that was pressed may be gone with its page.
      if (hasActed.current && document.activeElement === document.body) focusHeading();
    };
  }, [announce, title, isBusy]);

  const isSent = sent !== undefined && sent === message;
  const toLabel = (): string => {
    if (isBusy) return messageWords.busy;
    return isSent ? messageWords.checkAgain : step.label;
  };

  async function send(text: string): Promise<void> {
    const isCopied = await copy(text);
    if (!isCopied && quote.current) getSelection()?.selectAllChildren(quote.current);
    announce(isCopied ? messageWords.copied : messageWords.selected);
    setSent(text);
  }

  function press(action: StateAction): void {
    if (isBusy) return;
    if (action === "send" && message !== undefined && !isSent) {
      void send(message);
      return;
    }
    hasActed.current = true;
    onAction(action === "send" ? "again" : action);
  }

  const next = "href" in step ? step : { label: toLabel(), onPress: () => press(step.action) };
  return (
    <StatePage title={title} meaning={meaning} step={next} isPage={isPage}>
      {children}
      {message !== undefined && (
        <blockquote ref={quote} className={styles.message}>
          {message}
        </blockquote>
      )}
    </StatePage>
  );
}
