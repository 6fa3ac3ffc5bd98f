import type { NotesPage, NotesRepository } from "#graph/notes/NotesRepository.ts";
import { isOldest, readNewest, readOlder } from "#tab/features/notes/list/readMonths.ts";

const place = { siteId: "site", listId: "list" };

/** A repository that only tells which months it was asked for. */
function createAsked(pages: Readonly<Record<string, NotesPage>> = {}) {
  const asked: string[] = [];
  const nothing: NotesPage = { notes: [] };
  const repository = {
    month: (_place, period, next) => {
      asked.push(next === undefined ? period : `${period} ${next}`);
      return Promise.resolve(pages[next ?? period] ?? nothing);
    },
    months: (_place, periods) => {
      asked.push(`${periods[0] ?? ""} to ${periods.at(-1) ?? ""}`);
      return Promise.resolve(new Map(periods.map((period) => [period, pages[period] ?? nothing])));
    },
  } satisfies Pick<NotesRepository, "month" | "months">;
  return { asked, repository: repository as unknown as NotesRepository };
}

const silently = { mayAsk: false };

describe("reading months", () => {
  it("goes on with the year before when the newest month is short", async () => {
    const { asked, repository } = createAsked();

    const read = await readNewest(repository, place, "2026-11", silently);

    expect(asked).toEqual(["2026-11", "2026-10 to 2025-11"]);
    expect(read.oldest).toBe("2025-11");
  });

  it("finishes a month that has more pages before it goes further back", async () => {
    const { asked, repository } = createAsked({ "2026-11": { notes: [], next: "page-2" } });

    const newest = await readNewest(repository, place, "2026-11", silently);
    const more = await readOlder(repository, place, newest);
    await readOlder(repository, place, more);

    expect(asked).toEqual(["2026-11", "2026-11 page-2", "2026-10 to 2025-11"]);
  });

  it("comes to an end before the product existed", async () => {
    const { repository } = createAsked();
    let read = await readNewest(repository, place, "2026-11", silently);

    for (let year = 0; year < 10 && !isOldest(read); year += 1) {
      read = await readOlder(repository, place, read);
    }

    expect(isOldest(read)).toBe(true);
  });
});
