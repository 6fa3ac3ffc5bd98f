import type { NoteVersion } from "#domain/review/noteVersion.ts";
import { readHistory } from "#tab/features/notes/review/evidence/readHistory.ts";
import { graphOverEmulator, type GraphOverEmulator } from "#tests/support/graphOverEmulator.ts";
import { keep, noteOf, ward7 } from "#tests/unit/tab/features/notes/list/keepNotes.ts";

let world: GraphOverEmulator;
beforeEach(() => {
  world = graphOverEmulator();
});
afterEach(() => {
  world.close();
});

async function keepSome(count: number) {
  await keep(
    world,
    ...Array.from({ length: count }, (_, index) => noteOf(`Note ${String(index)}.`)),
  );
  const { notes, review } = world.device("asha");
  const found = await notes.findPlace(ward7);
  if (found.found !== "ready") throw new Error("no list");
  world.emulator.traffic.clear();
  const read = (itemId: string) => readHistory(review, found.place, itemId);
  return { read, sent: () => world.emulator.traffic.list().map(({ method }) => method) };
}

const titleOf = (versions: readonly NoteVersion[] | undefined) => versions?.[0]?.note.title;

it("the history of one note is one request", async () => {
  const { read, sent } = await keepSome(1);

  await expect(read("1").then(titleOf)).resolves.toBe("Note 0.");
  expect(sent()).toEqual(["GET"]);
});

it("histories that are asked for at once travel in one batch, and each gets its own", async () => {
  const { read } = await keepSome(3);
  const paths = () => world.emulator.traffic.list().map(({ path }) => path);

  const read3 = await Promise.all(["1", "3", "2"].map(read));

  expect(read3.map(titleOf)).toEqual(["Note 0.", "Note 2.", "Note 1."]);
  expect(paths().filter((path) => path.includes("$batch"))).toHaveLength(1);
});
