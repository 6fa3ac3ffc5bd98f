import { PageHeading } from "#tab/ui/PageHeading.tsx";

/** Notes past their day, and actions overdue. Stands in the room of the notes, which has found where they are. */
export function LookAgainPage() {
  return <PageHeading>Look again</PageHeading>;
}
