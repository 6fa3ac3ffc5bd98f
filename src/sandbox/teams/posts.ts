import { element } from "./element.ts";

const samplePosts = [
  {
    author: "Ben Sample",
    when: "Yesterday 16:20",
    text: "The new handover board is up. Please try it this week and say what gets in the way.",
  },
  {
    author: "Asha Sample",
    when: "Today 09:05",
    text: "Thank you. Ten minutes after the Friday round to talk through how it went?",
  },
  {
    author: "Cara Sample",
    when: "Today 09:12",
    text: "Yes. Technique Cards has a short way to do that. Have a look at its tab.",
  },
] as const;

/** The channel's conversation: a few sample posts to read. */
export const createPosts = () =>
  element(
    "section",
    { class: "posts", "aria-label": "Posts" },
    ...samplePosts.map(({ author, when, text }) =>
      element(
        "article",
        {},
        element("span", { class: "avatar", "aria-hidden": "true" }, author.slice(0, 1)),
        element(
          "div",
          {},
          element("h2", {}, author, element("span", { class: "when" }, when)),
          element("p", {}, text),
        ),
      ),
    ),
  );
