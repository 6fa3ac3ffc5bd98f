import type { LaunchOptions } from "@playwright/test";

/** What Playwright switches off for steady runs, but with real storage partitioning, which it would hide. */
const switchedOff = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
];

/** `partitioned` is what people have today; `denied` is a browser that keeps nothing for a framed page. */
export type FramedStorage = "partitioned" | "denied";

/** The system's Chromium, in which the real names lead to loopback and every other name leads nowhere. */
export const toLaunchOptions = (
  resolverRules: string,
  storage: FramedStorage = "partitioned",
): LaunchOptions => ({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: [
    `--host-resolver-rules=${resolverRules}`,
    "--ignore-certificate-errors",
    // Chromium takes the last of two lists, so this one stands in for Playwright's.
    `--disable-features=${[...switchedOff, ...(storage === "denied" ? ["ThirdPartyStoragePartitioning"] : [])].join(",")}`,
    "--disable-gpu",
    "--disable-quic",
  ],
});
