import { GraphError } from "#graph/client/GraphError.ts";
import type { GraphFault } from "#graph/client/GraphFault.ts";
import { findObstacle, isCuredByAsking } from "#tab/platform/findObstacle.ts";
import { SettingsProblem } from "#tab/platform/SettingsProblem.ts";

describe("what stands in a person's way", () => {
  it.each<[GraphFault, string | undefined, string]>([
    ["signed-out", undefined, "signed-out"],
    ["signed-out", "no_answer", "signed-out"],
    ["signed-out", "no_nested_sign_in", "no-nested-sign-in"],
    ["consent-needed", "consent_required", "consent-needed"],
    ["consent-needed", "administrator_needed", "administrator-needed"],
    ["consent-refused", "user_canceled", "consent-refused"],
    ["not-allowed", undefined, "not-allowed"],
    ["not-found", undefined, "not-found"],
    ["offline", undefined, "offline"],
    ["busy", undefined, "busy"],
    ["unavailable", undefined, "failed"],
    ["locked", undefined, "failed"],
  ])("of Graph's refusal %s (%s) is %s", (fault, code, obstacle) => {
    const error = new GraphError(fault, code === undefined ? {} : { code });

    expect(findObstacle(error)).toEqual({ obstacle, fields: [] });
  });

  it("is the settings that are wrong, by name", () => {
    expect(findObstacle(new SettingsProblem("bad", ["graph", "authority"]))).toEqual({
      obstacle: "settings-bad",
      fields: ["graph", "authority"],
    });
    expect(findObstacle(new SettingsProblem("missing"))).toMatchObject({
      obstacle: "settings-missing",
    });
    expect(findObstacle(new SettingsProblem("unreachable"))).toMatchObject({ obstacle: "offline" });
  });

  it("is never made up for a bug of ours", () => {
    expect(findObstacle(new TypeError("x is undefined"))).toBeUndefined();
  });

  it("is asked about only where an answer may help", () => {
    expect(isCuredByAsking("consent-refused")).toBe(true);
    expect(isCuredByAsking("no-nested-sign-in")).toBe(false);
    expect(isCuredByAsking("offline")).toBe(false);
  });
});
