/** @jest-environment ./tests/support/browserLike.js */
import { screen, within } from "@testing-library/react";

import { openTab } from "#tests/unit/tab/app/openTab.tsx";

const press = (name: string) => screen.getByRole("button", { name });
const isPressed = (name: string) => press(name).getAttribute("aria-pressed") === "true";

describe("what a person has said", () => {
  it("stands in the address, so that it can be shared", async () => {
    const { user } = openTab("/app/");

    for (const name of ["Stuck", "30 min", "4 to 12", "Online"]) await user.click(press(name));
    await user.type(screen.getByRole("searchbox"), "peer");

    expect(location.search).toBe("?moment=stuck&minutes=30&people=4-to-12&place=online&q=peer");
  });

  it("is read from the address alone", () => {
    openTab("/app/?moment=stuck&minutes=30&people=4-to-12&place=online&q=peer");

    for (const name of ["Stuck", "30 min", "4 to 12", "Online"]) {
      expect(isPressed(name)).toBe(true);
    }
    expect(screen.getByRole("searchbox")).toHaveValue("peer");
    const first = within(screen.getByRole("region", { name: "Start with this" }));
    expect(first.getByText(/^Peer Assist/)).toBeInTheDocument();
  });

  it("does not count where the address says what nobody can", () => {
    openTab("/app/?moment=keep-improving&minutes=20&people=%3Cscript%3E&place=constructor");

    expect(screen.getByRole("region", { name: "All techniques" })).toBeInTheDocument();
    expect(screen.queryByRole("button", { pressed: true, name: /^(?!Keep)/ })).toBeNull();
  });

  it("is taken back when the chosen answer is pressed again", async () => {
    const { user } = openTab("/app/?moment=stuck&minutes=30");

    await user.click(press("30 min"));

    expect(isPressed("30 min")).toBe(false);
    expect(location.search).toBe("?moment=stuck");
  });

  it("keeps the further answers when the moment changes", async () => {
    const { user } = openTab("/app/?moment=stuck&minutes=30");

    await user.click(press("Just finished"));

    expect(location.search).toBe("?moment=just-finished&minutes=30");
  });

  it("can be sent to somebody else, without what was typed", async () => {
    const { user, host } = openTab("/app/?moment=stuck&minutes=30&q=peer");

    await user.click(await screen.findByRole("button", { name: "Share this answer" }));

    expect(host.shared).toEqual(["?moment=stuck&minutes=30"]);
    expect(screen.getAllByText("Link ready to share.")[0]).toBeInTheDocument();
  });

  it("is cleared by Start again, which leads back to the first answer", async () => {
    const { user } = openTab("/app/?moment=stuck&minutes=30&q=peer");

    await user.click(press("Start again"));

    expect(location.search).toBe("");
    expect(screen.getByRole("searchbox")).toHaveValue("");
    expect(press("About to start")).toHaveFocus();
    expect(screen.queryByRole("button", { name: "Start again" })).not.toBeInTheDocument();
  });

  it("is asked under the question's own name", async () => {
    const { user } = openTab("/app/");
    expect(screen.queryByRole("group", { name: "How long have you got?" })).toBeNull();

    await user.click(press("Just finished"));

    const asked = within(screen.getByRole("group", { name: "How long have you got?" }));
    expect(asked.getAllByRole("button")).toHaveLength(4);
  });
});
