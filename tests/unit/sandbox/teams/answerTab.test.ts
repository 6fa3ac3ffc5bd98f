import { toRuntimeConfig } from "#sandbox/teams/runtimeConfig.ts";
import { toTabRequest, toTabResponse } from "#sandbox/teams/wire.ts";

import { createPage } from "./createPage.ts";
import { sampleDirectory } from "./sampleDirectory.ts";

it("opens with a version that is no JSON and a configuration that offers nested sign-in", async () => {
  const { ask } = createPage();

  const answer = await ask("initialize");

  const [frameContext, client, version, config] = answer as string[];
  expect([frameContext, client]).toEqual(["content", "web"]);
  expect(() => JSON.parse(version ?? "") as unknown).toThrow(SyntaxError);
  expect(JSON.parse(config ?? "")).toMatchObject({ supports: { nestedAppAuth: {} } });
});

it("offers no nested sign-in in a host that has none", () => {
  const config: unknown = JSON.parse(toRuntimeConfig("plain"));

  expect(config).toMatchObject({ isNAAChannelRecommended: false });
  expect(config).not.toHaveProperty("supports.nestedAppAuth");
});

it("wraps nested sign-in's answer as the second argument, and stays silent with it", async () => {
  const answering = createPage({ signIn: (request) => Promise.resolve(`answer to ${request}`) });
  const silent = createPage({ signIn: () => Promise.resolve(undefined) });

  expect(await answering.ask("nestedAppAuth.execute", [], "a question")).toEqual([
    null,
    "answer to a question",
  ]);
  expect(await silent.ask("nestedAppAuth.execute", [], "a question")).toBeUndefined();
});

it("answers with the people who were picked, as teams-js names them", async () => {
  const wanted: unknown[] = [];
  const { ask } = createPage({
    pickPeople: (asked) => {
      wanted.push(asked);
      return Promise.resolve(sampleDirectory.people.slice(0, 1));
    },
  });

  const answer = await ask("people.selectPeople", [{ title: "Who checks", setSelected: ["ben"] }]);

  expect(wanted).toMatchObject([{ title: "Who checks", selected: ["ben"], single: false }]);
  expect(answer).toEqual([
    null,
    [{ objectId: "asha", displayName: "asha Sample", email: "asha@sample.example" }],
  ]);
});

it("says that the person closed the people picker, with the error of teams-js", async () => {
  const { ask } = createPage();

  const answer = await ask("people.selectPeople");

  expect(answer).toEqual([expect.objectContaining({ errorCode: 8000 })]);
});

it("offers the people picker only in a host that has one", () => {
  const parse = (config: string): unknown => JSON.parse(config);

  expect(parse(toRuntimeConfig("nested"))).toHaveProperty("supports.people");
  expect(parse(toRuntimeConfig("plain"))).not.toHaveProperty("supports.people");
});

it("tells how far the app has come, and answers the last step", async () => {
  const { ask, heard } = createPage();

  const loaded = await ask("appInitialization.appLoaded");
  const success = await ask("appInitialization.success");

  expect([loaded, success]).toStrictEqual([undefined, []]);
  expect(heard).toEqual(["loaded", "ready"]);
});

it("passes a shared page and a page to go to on to the host", async () => {
  const { ask, heard } = createPage();

  await ask("shareDeepLink", ["cards/retrospect", "Retrospect", ""]);
  await ask("pages.currentApp.navigateTo", [{ pageId: "x", subPageId: "notes" }]);

  expect(heard).toEqual(["share cards/retrospect Retrospect", "go to notes"]);
});

it("says when a link cannot be opened", async () => {
  const { ask } = createPage({ openLink: () => false });

  expect(await ask("executeDeepLink", ["nonsense"])).toEqual([false, expect.any(String)]);
});

it("lets the configuration page say what is saved and when", async () => {
  const { ask, heard } = createPage();

  await ask("settings.setSettings", [{ entityId: "technique-cards" }]);
  await ask("settings.setValidityState", [true]);
  await ask("settings.save.failure", ["no list"]);

  expect(heard).toEqual(['write {"entityId":"technique-cards"}', "valid true", "finished no list"]);
});

it("lets the page that is removed say that it is done, or why not", async () => {
  const { ask, heard } = createPage();

  await ask("settings.remove.success");
  await ask("settings.remove.failure", ["not now"]);

  expect(heard).toEqual(["finished ", "finished not now"]);
});

it("closes a dialog with what its page says, or with nothing, and lets it change its size", async () => {
  const heard: unknown[] = [];
  const task = {
    complete: (result: unknown) => void heard.push(["complete", result]),
    resize: (size: unknown) => void heard.push(["resize", size]),
  };
  const { ask } = createPage({ task });

  await ask("tasks.updateTask", [{ height: 300 }]);
  await ask("tasks.completeTask", [{ saved: "key" }, []]);
  await ask("tasks.completeTask");

  expect(heard).toEqual([
    ["resize", { height: 300 }],
    ["complete", { saved: "key" }],
    ["complete", undefined],
  ]);
});

it("offers a dialog's calls to a page in a dialog, and to no other", () => {
  const parse = (config: string): unknown => JSON.parse(config);

  expect(parse(toRuntimeConfig("nested", "task"))).toHaveProperty("supports.dialog.url");
  expect(parse(toRuntimeConfig("nested", "content"))).not.toHaveProperty("supports.dialog");
});

it.each(["toString", "no.such.call"])("has no answer for %s", async (func) => {
  const { ask } = createPage();

  expect(await ask(func)).toBeUndefined();
});

it.each([undefined, "text", { func: "initialize" }, { id: "1", func: "initialize" }, []])(
  "takes %j for no request",
  (message) => {
    expect(toTabRequest(message)).toBeUndefined();
  },
);

it("repeats both ids in its answer", () => {
  const request = toTabRequest({ id: 3, uuidAsString: "u", func: "getContext", args: [] });

  expect(request && toTabResponse(request, ["x"])).toEqual({
    id: 3,
    uuidAsString: "u",
    args: ["x"],
  });
});
