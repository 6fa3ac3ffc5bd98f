import { isSamePerson } from "#domain/review/isSamePerson.ts";
import type { Reviewers } from "#domain/review/reviewers.ts";
import type { Destination } from "#graph/sites/destination.ts";
import type { Services } from "#tab/platform/services.ts";

/** Where it cannot be known who checks. */
export const unknownReviewers: Reviewers = { owners: undefined, named: [] };

/** Who checks in a team. Whom the settings name counts only where an owner wrote them, since any member could have. */
export async function readReviewers(
  { notes, review }: Pick<Services, "notes" | "review">,
  to: Destination,
  mayAsk: boolean,
): Promise<Reviewers> {
  // The owners of a private or shared channel are not the team's, and Graph does not tell them.
  if (to.kind === "channel") return unknownReviewers;
  const repository = await review();
  const owners = await repository.owners(to.groupId, { mayAsk });
  if (!owners) return unknownReviewers;
  const found = await (await notes()).findPlace(to);
  const saved = found.found === "ready" ? await repository.settings(found.place) : undefined;
  const isOwners = owners.some(({ id }) => isSamePerson(id, saved?.by.id ?? ""));
  return { owners, named: saved && isOwners ? saved.settings.reviewers : [] };
}
