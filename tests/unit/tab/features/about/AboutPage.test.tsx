/** @jest-environment #tests/support/browserLike.js */
import { act, screen, waitFor, within } from "@testing-library/react";

import type { Organisation, Settings } from "#tab/platform/settings.ts";
import { SettingsProblem } from "#tab/platform/SettingsProblem.ts";
import { openTab } from "#tests/unit/tab/app/openTab.tsx";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

const pages = [
  { path: "/app/privacy", title: "Privacy" },
  { path: "/app/terms", title: "Terms of use" },
  { path: "/app/support", title: "Help and support" },
  { path: "/app/accessibility", title: "Accessibility" },
];

const sample: Organisation = {
  name: "Sample organisation",
  dataController: "Sample organisation (sandbox)",
  supportEmail: "help@sample.example",
  supportLink: "https://intranet.sample.example/help",
  privacyLink: "https://intranet.sample.example/privacy",
  termsLink: "https://intranet.sample.example/terms",
  accessibilityLink: "https://intranet.sample.example/accessibility",
};

const withSettings = (organisation?: Organisation) => ({
  settings: (): Promise<Settings> =>
    Promise.resolve({
      clientId: "",
      authority: "",
      graph: "",
      listName: "LearningNotes",
      teamsAppId: "",
      browserSignIn: false,
      siteAccess: "all",
      links: {},
      ...(organisation && { organisation }),
    }),
});

const general = /Your organisation’s administrator can tell you/;

describe.each(pages)("$title", ({ path, title }) => {
  it("opens without sign-in, under one heading, and is axe clean", async () => {
    openTab(path, { state: { state: "outside", why: "browser" } });

    expect(screen.getByRole("heading", { level: 1, name: title })).toBeInTheDocument();
    expect(screen.getAllByRole("heading", { level: 2 }).length).toBeGreaterThan(3);
    expect(document.title).toBe(`${title} · Technique Cards`);
    expect(await findFaults()).toEqual([]);
  });

  it("is reached from the foot of any page, and takes the focus", async () => {
    const { user } = openTab("/app/");
    const foot = screen.getByRole("navigation", { name: "About Technique Cards" });

    await user.click(within(foot).getByRole("link", { name: title }));

    expect(location.pathname).toBe(path);
    expect(screen.getByRole("heading", { level: 1, name: title })).toHaveFocus();
  });

  it("is neither of the two places, and none is marked as being here", () => {
    openTab(path);

    const places = screen.getByRole("navigation", { name: "Places in Technique Cards" });

    for (const link of within(places).getAllByRole("link")) {
      expect(link).not.toHaveAttribute("aria-current");
    }
  });

  it("says what is true anywhere while the settings are not here, or cannot be had", async () => {
    const fails = Promise.reject<Settings>(new SettingsProblem("missing"));
    openTab(path, { services: { settings: () => fails } });

    await fails.catch(() => undefined);

    expect(screen.getByText(general)).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent(/undefined|loading/i);
  });

  it("keeps to the general sentence where the organisation has said nothing", async () => {
    openTab(path, { services: withSettings() });

    await act(() => Promise.resolve());

    expect(screen.getByText(general)).toBeInTheDocument();
  });

  it("names the organisation's own place at the end, and is axe clean", async () => {
    openTab(path, { services: withSettings(sample) });

    const [own] = await screen.findAllByRole("link", { name: /of Sample organisation/ });

    expect(own).toHaveAttribute("href", expect.stringMatching(/^https:\/\/intranet\.sample/));
    expect(screen.queryByText(general)).not.toBeInTheDocument();
    expect(await findFaults()).toEqual([]);
  });
});

it("names the data controller on the privacy page", async () => {
  openTab("/app/privacy", { services: withSettings(sample) });

  expect(
    await screen.findByText("The data controller is Sample organisation (sandbox)."),
  ).toBeInTheDocument();
});

it("opens a letter to the organisation's help, and to nobody else", async () => {
  openTab("/app/support", { services: withSettings(sample) });

  const letter = await screen.findByRole("link", { name: "help@sample.example" });

  expect(letter).toHaveAttribute("href", "mailto:help@sample.example");
});

it("speaks of your organisation where it has links and no name", async () => {
  openTab("/app/terms", { services: withSettings({ termsLink: "https://sample.example/terms" }) });

  expect(
    await screen.findByRole("link", { name: /^Terms of use of your organisation/ }),
  ).toBeInTheDocument();
});

it("leads first of all to Is it working?", () => {
  openTab("/app/support");
  const page = screen.getByRole("article");

  const [first] = within(page).getAllByRole("link");

  expect(first).toHaveTextContent("Is it working?");
  expect(first).toHaveAttribute("href", "/app/health");
});

describe("deleting what is on this device", () => {
  const ask = () => screen.getByRole("button", { name: "Delete everything on this device" });

  it("deletes after a second yes, says so and keeps the focus in place", async () => {
    localStorage.setItem("technique-cards/picked-team/somebody", "Ward 7");
    const { user } = openTab("/app/privacy");

    await user.click(ask());
    expect(localStorage).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Delete it all" }));

    expect(localStorage).toHaveLength(0);
    expect(screen.getByRole("status")).toHaveTextContent("Everything on this device is deleted.");
    expect(ask()).toHaveFocus();
  });

  it("puts the focus on keeping, and back on the button when a person keeps it", async () => {
    localStorage.setItem("technique-cards/picked-team/somebody", "Ward 7");
    const { user } = openTab("/app/privacy");

    await user.click(ask());
    const keep = screen.getByRole("button", { name: "Keep it" });
    await waitFor(() => expect(keep).toHaveFocus());
    await user.click(keep);

    expect(ask()).toHaveFocus();
    expect(localStorage).toHaveLength(1);
  });

  it("is offered on the privacy page only", () => {
    openTab("/app/terms");

    expect(screen.queryByRole("button", { name: /Delete/ })).not.toBeInTheDocument();
  });
});

it("is written whole by a server, without a button that nothing stands behind", async () => {
  const { renderToString } = await import("react-dom/server");
  const { App } = await import("#tab/app/App.tsx");
  const { services, close } = openTab("/app/");
  close();

  const view = renderToString(<App services={services} path="/app/privacy" />);

  expect(view).toContain("Who can read a note");
  expect(view).toContain("administrator can tell you");
  expect(view).not.toContain("<button");
});
