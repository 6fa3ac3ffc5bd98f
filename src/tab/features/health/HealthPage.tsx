import { PageHeading } from "#tab/ui/PageHeading.tsx";

export function HealthPage() {
  return <PageHeading>HealthPage</PageHeading>;
}
