import type { AboutTopic } from "#tab/ui/aboutTopics.ts";

import type { AboutText } from "./AboutText.ts";
import { accessibilityWords } from "./accessibilityWords.ts";
import { privacyWords } from "./privacyWords.ts";
import { supportWords } from "./supportWords.ts";
import { termsWords } from "./termsWords.ts";

/** What each page about the product says. */
export const aboutWords: Readonly<Record<AboutTopic, AboutText>> = {
  privacy: privacyWords,
  terms: termsWords,
  support: supportWords,
  accessibility: accessibilityWords,
};

/** The organisation's own part, on every page. */
export const ownWords = {
  nameless: "your organisation",
  writeTo: "Write to",
} as const;
