import { findLink } from "#domain/links/findLink.ts";
import { isHttpsAddress } from "#domain/links/isHttpsAddress.ts";
import { links } from "#domain/links/links.ts";
import { productLinks } from "#domain/links/productLinks.ts";

it("keeps only https addresses, each once, each with a title to read", () => {
  const all = Object.values(links);

  expect(all.filter((link) => !isHttpsAddress(link.address))).toEqual([]);
  expect(all.filter((link) => new URL(link.address).href !== link.address)).toEqual([]);
  expect(new Set(all.map((link) => link.address)).size).toBe(all.length);
  expect(new Set(all.map((link) => link.title)).size).toBe(all.length);
  expect(all.filter((link) => link.title.trim() === "")).toEqual([]);
});

it.each(["framework", "framework-e-learning", "toolkit", "patient-safety-events"])(
  "leads to the page that every screen needs: %s",
  (id) => {
    expect(findLink(productLinks, id)?.address).toMatch(/^https:/);
  },
);
