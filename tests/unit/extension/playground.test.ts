import { playgroundTenant, startPlaygroundServer } from "#tests/support/playgroundServer.ts";
import { toActivity, toQuery } from "#tests/support/extension/activity.ts";

const conversation = { id: "team-id", conversationType: "channel", tenantId: playgroundTenant };
const inPlayground = { conversation, channelData: { tenant: { id: playgroundTenant } } };

it("a client that signs nothing is answered by the test's own server, and only for its own tenant", async () => {
  const server = await startPlaygroundServer();
  const post = (activity: unknown) =>
    fetch(server.messages, { method: "POST", body: JSON.stringify(activity) });

  const found = await post({ ...toQuery("peer"), ...inPlayground });
  const stranger = await post(toQuery("peer"));
  const unknown = await post(toActivity({ name: "task/fetch", value: {}, ...inPlayground }));
  server.close();

  expect(await found.text()).toContain("Peer Assist");
  expect([found.status, stranger.status, unknown.status]).toEqual([200, 403, 501]);
  expect(server.publicAddress).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});
