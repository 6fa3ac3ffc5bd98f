/** What is said of texts that can be copied. */
export const copyWords = {
  copied: "Copied.",
  notCopied: "This could not be copied here. The text is below: select it and copy it yourself.",
  text: "Text to copy",
} as const;
