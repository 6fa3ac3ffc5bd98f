/** @jest-environment #tests/support/browserLike.js */
import { screen, within } from "@testing-library/react";

import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";
import { keep, noteOf } from "#tests/unit/tab/features/notes/list/keepNotes.ts";

const files: Blob[] = [];

beforeEach(() => {
  // jsdom keeps no files.
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      files.push(blob);
      return "blob:file";
    },
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  files.length = 0;
});

afterEach(() => jest.restoreAllMocks());

async function openExport(...notes: Parameters<typeof keep>[1][]) {
  const world = createWorld();
  await keep(world, ...notes);
  const { user } = openTab("/app/notes", { world });
  await user.click(await screen.findByRole("button", { name: "Export as CSV" }));
  return user;
}

async function savedText(): Promise<string> {
  const [file] = files;
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(file ?? new Blob());
  });
}

describe("exporting notes", () => {
  it("makes a file of the notes that are shown, and of no other", async () => {
    const user = await openExport(noteOf("Ring the lab first."), noteOf("Ask the porter."));
    await user.type(screen.getByRole("searchbox", { name: "Words in the note" }), "porter");

    await user.click(screen.getByRole("button", { name: "Make the file (1 note)" }));

    expect(await screen.findByRole("heading", { name: "The file is ready: 1 note" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Save the file" }));
    const text = await savedText();
    expect(text).toContain("Ask the porter.");
    expect(text).not.toContain("Ring the lab first.");
  });

  it("asks about notes in which something may tell who somebody is, and can leave them out", async () => {
    const user = await openExport(noteOf("Ring the lab first."), noteOf("Ask Mrs Sample first."));

    await user.click(screen.getByRole("button", { name: "Make the file (2 notes)" }));

    const question = await screen.findByRole("heading", {
      name: "Could these notes tell who a patient is?",
    });
    expect(question).toHaveFocus();
    expect(screen.getByText(/Looks like a person's name/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Leave this note out" }));
    expect(await screen.findByText(/1 note left out/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Save the file" }));
    expect(await savedText()).not.toContain("Mrs Sample");
  });

  it("never puts an NHS number into a file, whatever the person says", async () => {
    const user = await openExport(
      noteOf("Ring the lab first."),
      noteOf("Call first.", { learned: "It was 943 476 5919." }),
    );

    await user.click(screen.getByRole("button", { name: "Make the file (2 notes)" }));

    await screen.findByRole("heading", { name: "Could these notes tell who a patient is?" });
    expect(screen.getByText(/Always left out/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /Put them in/ })).not.toBeInTheDocument();
  });

  it("stops when the person says so, and makes no file", async () => {
    const user = await openExport(noteOf("Ring the lab first."), noteOf("Ask Mrs Sample first."));
    await user.click(screen.getByRole("button", { name: "Make the file (2 notes)" }));
    await screen.findByRole("heading", { name: "Could these notes tell who a patient is?" });

    await user.click(screen.getByRole("button", { name: "Cancel" }));

    const panel = screen.getByRole("region", { name: "Export as CSV" });
    expect(within(panel).getByText("Stopped. No file was made.")).toBeVisible();
    expect(files).toEqual([]);
  });
});
