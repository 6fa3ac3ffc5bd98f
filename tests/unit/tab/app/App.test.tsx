/** @jest-environment ./tests/support/browserLike.js */
import { act, screen, waitFor } from "@testing-library/react";

import { createTestHost, inWard7 } from "./createTestHost.ts";
import { openTab } from "./openTab.tsx";

describe("the tab", () => {
  it("has two places and says which one the person is in", async () => {
    const { user } = openTab("/app/", { state: { state: "outside", why: "browser" } });
    expect(screen.getByRole("link", { name: "Cards" })).toHaveAttribute("aria-current", "page");

    await user.click(screen.getByRole("link", { name: "Notes" }));

    expect(screen.getByRole("link", { name: "Notes" })).toHaveAttribute("aria-current", "page");
    expect(screen.getByRole("link", { name: "Cards" })).not.toHaveAttribute("aria-current");
    await expect(
      screen.findByRole("heading", { name: "Notes live in your team's channel" }),
    ).resolves.toBeInTheDocument();
  });

  it.each(["/app/nonsense", "/app/cards/no-such-card", "/app/notes/settings"])(
    "leads from the unknown address %s to the cards",
    (path) => {
      openTab(path);

      expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("What is happening?");
    },
  );

  it("leaves the focus alone at first, and moves it to the heading of the next page", async () => {
    const { user } = openTab("/app/");
    expect(document.body).toHaveFocus();

    await user.click(screen.getByRole("link", { name: /Talk through what happened/ }));

    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    expect(document.title).toBe("After Action Review · Technique Cards");
  });

  it("has one heading of the first level on each page", () => {
    openTab("/app/cards/self-assessment");

    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
  });

  it("follows a deep link to a card once the host has said so, and lets the person go elsewhere", async () => {
    const { user, host } = openTab("/app/", { state: { state: "connecting" } });

    act(() => host.become(inWard7({ subPage: "cards/self-assessment" })));
    await waitFor(() => expect(location.pathname).toBe("/app/cards/self-assessment"));
    await user.click(screen.getByRole("link", { name: "Cards" }));
    act(() => host.become(inWard7({ subPage: "cards/self-assessment", archived: true })));

    expect(location.pathname).toBe("/app/");
  });

  it("follows a deep link to what somebody asked the cards", async () => {
    openTab("/app/", { state: inWard7({ subPage: "?moment=stuck&minutes=30" }) });

    await waitFor(() => expect(location.search).toBe("?moment=stuck&minutes=30"));
    expect(screen.getByRole("button", { name: "30 min" })).toHaveAttribute("aria-pressed", "true");
  });

  it("leaves alone whoever asked the cards something before the host said where a link leads", async () => {
    const { user, host } = openTab("/app/?theme=dark", { state: { state: "connecting" } });
    await user.click(screen.getByRole("button", { name: "Stuck" }));

    act(() => host.become(inWard7({ subPage: "cards/self-assessment" })));

    expect(location.pathname + location.search).toBe("/app/?moment=stuck");
  });

  it("does not follow a deep link that names no page", () => {
    openTab("/app/", { state: inWard7({ subPage: "https://evil.example/" }) });

    expect(location.pathname).toBe("/app/");
  });

  it("replaces built-in links by the organisation's own", async () => {
    const own = "https://intranet.sampletrust.example/framework";
    openTab("/app/", {
      services: {
        settings: () =>
          Promise.resolve({
            clientId: "",
            authority: "",
            graph: "",
            listName: "LearningNotes",
            teamsAppId: "",
            browserSignIn: false,
            siteAccess: "all",
            links: { framework: own },
          }),
      },
    });

    await waitFor(() =>
      expect(screen.getByRole("link", { name: /Framework/ })).toHaveAttribute("href", own),
    );
  });

  it("renders on a server with nothing of a browser", async () => {
    const { renderToString } = await import("react-dom/server");
    const { App } = await import("#tab/app/App.tsx");
    const { services } = openTab("/app/");

    const view = renderToString(
      <App
        services={{ ...services, host: createTestHost({ state: "connecting" }) }}
        path="/app/cards/after-action-review"
      />,
    );

    expect(view).toContain("After Action Review");
    expect(view).not.toContain(" style=");
  });
});
