/** Pages about the product itself, open to anyone, in the order in which they are listed. */
export const aboutTopics = ["privacy", "terms", "support", "accessibility"] as const;

export type AboutTopic = (typeof aboutTopics)[number];

export const findAboutTopic = (text: string): AboutTopic | undefined =>
  aboutTopics.find((topic) => topic === text);
