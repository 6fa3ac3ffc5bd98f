import { PageHeading } from "#tab/ui/PageHeading.tsx";

export function ConfigurePage() {
  return <PageHeading>ConfigurePage</PageHeading>;
}
