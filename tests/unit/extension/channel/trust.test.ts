import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { createChannelTrust } from "#extension/channel/createChannelTrust.ts";
import { extensionWords } from "#extension/extensionWords.ts";
import { toChosenMessage, toQuery } from "#tests/support/extension/activity.ts";
import { type Channel, sample, startChannel } from "#tests/support/extension/channel.ts";
import { startExtension, toSettings } from "#tests/support/extension/startExtension.ts";

let channel: Channel;

beforeAll(async () => {
  channel = await startChannel();
});
afterAll(() => {
  channel.close();
});

it("is the product's only one, and never asks the SDK to let anybody in", () => {
  const { sdk } = createChannelTrust(toSettings(channel));

  expect(Object.keys(sdk)).toEqual(["cloud"]);
  expect(sdk.cloud).toMatchObject({
    openIdMetadataUrl: channel.botKeys,
    tokenIssuer: "https://api.botframework.com",
  });
});

it.each([
  ["no token", () => null],
  ["a token for somebody else", () => channel.sign({ aud: sample.clientId })],
  ["an expired token", () => channel.sign({ nbf: 1, exp: 2 })],
  ["another service address", () => channel.sign({ serviceurl: "https://other.example" })],
])("is not alone: with its own check away, the SDK still refuses %s", async (_what, toToken) => {
  const { sdk } = createChannelTrust(toSettings(channel));
  const trust = { sdk, isTrusted: () => Promise.resolve(true) };
  const extension = await startExtension({ channel, trust });

  const { status, body } = await extension.ask(toQuery("peer"), await toToken());

  expect([status, body]).toEqual([401, { error: extensionWords.notTrusted }]);
});

it("knows the service address with and without its last slash", async () => {
  const extension = await startExtension({ channel });
  const bare = sample.serviceUrl.slice(0, -1);

  expect(
    (await extension.ask(toQuery("peer"), await channel.sign({ serviceurl: bare }))).status,
  ).toBe(200);
  expect((await extension.ask({ ...toQuery("peer"), serviceUrl: bare })).status).toBe(200);
});

it("asks for the keys once, however many questions come and however many keys are made up", async () => {
  const own = await startChannel();
  const extension = await startExtension({ channel: own });
  await extension.ask(toQuery("peer"));
  const before = own.countFetches();

  for (const kid of ["a", "b", "c", "d"]) {
    await extension.ask(toQuery("peer"));
    await extension.ask(toQuery("peer"), await own.sign({}, { kid }));
  }
  own.close();

  expect(own.countFetches() - before).toBe(0);
});

it("blames nobody when the keys cannot be had", async () => {
  const closed = await startChannel();
  closed.close();
  const extension = await startExtension({ channel: closed });

  const message = await extension.ask(toQuery("peer"));
  const opened = await extension.open("x");

  expect([message.status, message.body]).toEqual([503, { error: extensionWords.cannotTell }]);
  expect([opened.status, opened.body]).toEqual([503, { error: extensionWords.cannotTell }]);
});

it("lets nobody wait for long: an answer that takes too long is given up", async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${String((silent.address() as AddressInfo).port)}`;
  const botKeys = `${origin}/openidconfiguration`;
  const extension = await startExtension({ channel, settings: { botKeys }, patience: 50 });

  const { status, body } = await extension.ask(toQuery("peer"));
  silent.close();
  silent.closeAllConnections();

  expect([status, body]).toEqual([503, { error: extensionWords.tooSlow }]);
});

it("turns our own mistake into one sentence, and tells us of it", async () => {
  const extension = await startExtension({ channel, now: () => failLoudly() });

  const { status, body } = await extension.ask(toChosenMessage("Words"));

  expect([status, body]).toEqual([500, { error: extensionWords.ourMistake }]);
  expect(extension.reported).toEqual([new Error("a secret thing broke")]);
});

function failLoudly(): never {
  throw new Error("a secret thing broke");
}
