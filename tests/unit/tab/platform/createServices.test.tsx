/** @jest-environment #tests/support/browserLike.js */
import { render, screen } from "@testing-library/react";

import { createServices } from "#tab/platform/createServices.ts";
import type { Host, HostState } from "#tab/platform/Host.ts";
import { ServicesContext, useHost, useServices } from "#tab/platform/ServicesContext.ts";
import { keyOf } from "#tests/unit/graph/notes/sampleNote.ts";

const tenant = "4e136aa1-1534-535a-ab18-5269b69daffd";
const config = {
  clientId: "1b6b5b1c-5f0c-4a8a-8d43-3f9a4f3f3c11",
  authority: `https://login.microsoftonline.com/${tenant}`,
  graph: "https://graph.microsoft.com",
  listName: "LearningNotes",
  teamsAppId: "6f0f1f36-0f9e-4c8c-9b0e-2f3a7f1f2d11",
};
const person = { tenantId: tenant, objectId: "asha" };
const team = {
  kind: "team",
  groupId: "group",
  teamName: "Ward 7",
  channelName: "General",
} as const;

const hostIn = (state: HostState): Host => ({
  current: () => state,
  subscribe: () => () => undefined,
  share: () => Promise.resolve("impossible"),
  copy: () => Promise.resolve(false),
  offerTab: () => false,
  offerRemoval: () => false,
  closeDialog: () => false,
  canPickPeople: () => false,
  pickPeople: () => Promise.resolve(undefined),
});

/** A page in a browser of its own, whose server answers as the test says; every request is written down. */
function openPage(answer: () => Promise<Response>) {
  const sent: string[] = [];
  window.fetch = (input) => {
    sent.push(new Request(input).url);
    return answer();
  };
  return {
    services: createServices({ window, host: hostIn({ state: "outside", why: "browser" }) }),
    sent,
  };
}

beforeEach(() => {
  localStorage.clear();
});

it("asks the server for nothing before somebody needs something", () => {
  const { sent } = openPage(() => Promise.resolve(Response.json(config)));

  expect(sent).toEqual([]);
});

it("reads the settings once for all who ask", async () => {
  const { services, sent } = openPage(() => Promise.resolve(Response.json(config)));

  await Promise.all([services.settings(), services.settings(), services.notes()]);

  expect(sent).toEqual(["http://localhost/config.json"]);
});

it("reads the settings again after a failure", async () => {
  const answers = [new Response("", { status: 503 }), Response.json(config)];
  const { services } = openPage(() => Promise.resolve(answers.shift() ?? Response.error()));
  await expect(services.settings()).rejects.toMatchObject({ fault: "unreachable" });

  expect((await services.settings()).listName).toBe("LearningNotes");
});

it("calls notes offline, and not broken, when the settings cannot be fetched now", async () => {
  const { services } = openPage(() => Promise.reject(new TypeError("Failed to fetch")));

  await expect(services.notes()).rejects.toMatchObject({ name: "GraphError", fault: "offline" });
});

it("says which setting is bad to whoever asks for notes", async () => {
  const { services } = openPage(() => Promise.resolve(Response.json({ ...config, graph: "" })));

  await expect(services.notes()).rejects.toMatchObject({ fault: "bad", fields: ["graph"] });
});

it("sends nothing to Graph for a person whom nobody has signed in", async () => {
  const { services, sent } = openPage(() => Promise.resolve(Response.json(config)));
  const notes = await services.notes();

  await expect(notes.findPlace(team, { mayAsk: true })).rejects.toMatchObject({
    fault: "signed-out",
  });

  expect(sent).toEqual(["http://localhost/config.json"]);
});

it("does not know who can read a team's notes while nobody is signed in", async () => {
  const { services } = openPage(() => Promise.resolve(Response.json(config)));
  const teams = await services.teams();

  expect(await teams.teamVisibility("group")).toBe("unknown");
});

it("removes drafts and choices from the device when a person wants everything deleted", () => {
  const { services } = openPage(() => Promise.reject(new TypeError("Failed to fetch")));
  services.drafts.keep(person, "retrospect", {
    values: { nextTime: "Ring the pharmacy before noon." },
    at: new Date().toISOString(),
    key: keyOf(1),
  });
  services.sharing.answer("own");

  services.deleteEverything();

  expect(services.drafts.list(person, "retrospect")).toEqual([]);
  expect(services.sharing.current()).toBe("unasked");
  expect(localStorage).toHaveLength(0);
});

const Where = () => useHost().state;
const Needy = () => useServices().sharing.current();

it("tells a feature where the page stands", async () => {
  const { services } = openPage(() => Promise.resolve(Response.json(config)));

  render(
    <ServicesContext value={services}>
      <Where />
    </ServicesContext>,
  );

  expect(await screen.findByText("outside")).toBeInTheDocument();
});

it("falls over at once when a feature is shown without services", () => {
  const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);

  expect(() => render(<Needy />)).toThrow("ServicesContext");

  quiet.mockRestore();
});
