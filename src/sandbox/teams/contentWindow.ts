import { choice } from "./choice.ts";
import { renderCard } from "./conversation/renderCard.ts";
import { element } from "./element.ts";
import type { FoundCard } from "./extension/extensionAnswer.ts";
import { shareWords } from "./hostWords.ts";
import { openWindow } from "./openWindow.ts";
import type { SharedContent } from "./sharedContent.ts";
import type { ShareTarget } from "./shareTargets.ts";

interface ContentWindowOptions {
  readonly content: SharedContent;
  readonly targets: readonly ShareTarget[];
  readonly card: FoundCard | undefined;
}

/** Teams' window for sharing: where to, with which words, and what the others will see. Nothing where it was closed. */
export async function openContentWindow({ content, targets, card }: ContentWindowOptions) {
  let to = targets[0]?.id ?? "";
  const text = element("textarea", { rows: "3", "aria-label": shareWords.message });
  text.value = content.message;
  const { answer } = openWindow({
    title: shareWords.title,
    className: "sharing",
    content: [
      choice({
        name: "share-to",
        label: shareWords.to,
        options: targets.map(({ id, name }) => [id, name] as const),
        value: to,
        onPick: (id) => {
          to = id;
        },
      }),
      text,
      element("p", { class: "address" }, `${shareWords.link}: ${content.address}`),
      ...(card ? [renderCard(card, () => undefined)] : []),
    ],
    answers: [
      { label: shareWords.cancel, value: "cancel" },
      { label: shareWords.share, value: "share" },
    ],
  });
  return (await answer) === "share" ? { to, message: text.value.trim() } : undefined;
}
