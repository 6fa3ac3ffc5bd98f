import { PageHeading } from "#tab/ui/PageHeading.tsx";

/** Who checks the notes of this team. Stands in the room of the notes, which has found where they are. */
export function ReviewersPage() {
  return <PageHeading>Who checks notes</PageHeading>;
}
