import { runCampaign } from "#tests/campaign/runCampaign.ts";

/** Small ones of what `npm run campaign` does with ten thousand saves. */
const saves = 400;

it.each([1, 2, 3])(
  "campaigns with three seeds: 0 lost, 0 doubled, 0 misreported (seed %d)",
  async (seed) => {
    const { faults, ...tally } = await runCampaign({ saves, seed });

    expect(faults).toEqual([]);
    expect(tally).toMatchObject({ lost: 0, doubled: 0, misreported: 0 });
    expect(tally.saves).toBeGreaterThanOrEqual(saves);
  },
  120_000,
);

it("with the read-back taken out it fails", async () => {
  const { misreported } = await runCampaign({ saves, seed: 1, without: new Set(["read-back"]) });

  expect(misreported).toBeGreaterThan(0);
}, 120_000);

it("does the same again for the same seed", async () => {
  const trace = async () => {
    const lines: string[] = [];
    await runCampaign({ saves: 40, seed: 7, onTrace: (line) => lines.push(line) });
    return lines.map((line) => line.replaceAll(/[0-9a-f-]{36}/g, "id"));
  };

  const first = await trace();

  expect(first.length).toBeGreaterThan(40);
  await expect(trace()).resolves.toEqual(first);
}, 120_000);
