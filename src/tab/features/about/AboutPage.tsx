import type { AboutTopic } from "#tab/ui/aboutTopics.ts";
import { PageHeading } from "#tab/ui/PageHeading.tsx";

export function AboutPage({ topic }: { readonly topic: AboutTopic }) {
  return <PageHeading>{topic}</PageHeading>;
}
