/** @jest-environment #tests/support/browserLike.js */
import { leaveHost, openHost } from "./openHost.ts";

const context = {
  userObjectId: "5badcc66-67ad-5f88-8193-0d61ee0cb477",
  tid: "4e136aa1-1534-535a-ab18-5269b69daffd",
};
const supports = { people: {} };

afterEach(leaveHost);

describe("Teams' own list of people", () => {
  it("is offered in a tab of a host that has one", async () => {
    const { host } = await openHost({ context, supports, frame: "content" });

    expect(host.canPickPeople()).toBe(true);
  });

  it("is not offered beside a meeting, where Teams would refuse it", async () => {
    const { host } = await openHost({ context, supports, frame: "sidePanel" });

    expect(host.canPickPeople()).toBe(false);
  });

  it("is not offered where the host has none", async () => {
    const { host } = await openHost({ context, supports: {}, frame: "content" });

    expect(host.canPickPeople()).toBe(false);
  });
});
