import { PageHeading } from "#tab/ui/PageHeading.tsx";

export function TeamPage() {
  return <PageHeading>TeamPage</PageHeading>;
}
