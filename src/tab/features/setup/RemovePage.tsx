import { PageHeading } from "#tab/ui/PageHeading.tsx";

export function RemovePage() {
  return <PageHeading>RemovePage</PageHeading>;
}
