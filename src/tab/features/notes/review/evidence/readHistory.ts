import type { NoteVersion } from "#domain/review/noteVersion.ts";
import type { Ask, ReviewRepository } from "#graph/review/ReviewRepository.ts";
import type { NotesPlace } from "#graph/sites/destination.ts";

type History = readonly NoteVersion[] | undefined;

/** What one `$batch` takes. */
const mostTogether = 20;

interface Gathering {
  readonly itemIds: string[];
  readonly answer: Promise<ReadonlyMap<string, History>>;
}

const gatherings = new WeakMap<ReviewRepository, Map<string, Gathering>>();

/** What a note has been. Several that are asked for at once, as the lessons on a card are, travel in one request. */
export async function readHistory(
  repository: ReviewRepository,
  place: NotesPlace,
  itemId: string,
  options: Ask = {},
): Promise<History> {
  // A consent window belongs to the one click that asked for it.
  if (options.mayAsk) return repository.history(place, itemId, options);
  const ofRepository = gatherings.get(repository) ?? new Map<string, Gathering>();
  gatherings.set(repository, ofRepository);
  const open = ofRepository.get(place.listId);
  const isOpen = open && open.itemIds.length < mostTogether;
  const { itemIds, answer } = isOpen ? open : gather(repository, place, ofRepository);
  itemIds.push(itemId);
  return (await answer).get(itemId);
}

function gather(
  repository: ReviewRepository,
  place: NotesPlace,
  ofRepository: Map<string, Gathering>,
): Gathering {
  const itemIds: string[] = [];

  async function read(): Promise<ReadonlyMap<string, History>> {
    // Long enough for everything that is drawn at once to have asked.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (ofRepository.get(place.listId) === gathering) ofRepository.delete(place.listId);
    const [first = "", ...others] = itemIds;
    if (others.length > 0) return repository.histories(place, itemIds);
    return new Map([[first, await repository.history(place, first)]]);
  }

  const gathering: Gathering = { itemIds, answer: read() };
  ofRepository.set(place.listId, gathering);
  return gathering;
}
