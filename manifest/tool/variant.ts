/** What a package holds beside the tab, which is in each. */
export interface Variant {
  /** Cards in the message box, links that turn into cards, and a welcome. */
  readonly bot: boolean;
  /** "Save as learning note" on a message: Teams then hands that message to the server. */
  readonly messageAction: boolean;
}

/** Part of the package's file name, so that no variant is taken for another. */
export const toVariantName = ({ bot, messageAction }: Variant): string =>
  [...(bot ? [] : ["-no-bot"]), ...(messageAction ? ["-message-action"] : [])].join("");
