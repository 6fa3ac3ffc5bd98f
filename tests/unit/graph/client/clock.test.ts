import { sleep } from "#graph/client/clock.ts";

it("waits and then goes on", async () => {
  await expect(sleep(0.001)).resolves.toBeUndefined();
});

it("stops waiting when nobody wants the answer any more", async () => {
  const page = new AbortController();
  const waiting = sleep(3600, page.signal);

  page.abort(new Error("The page was left"));

  await expect(waiting).rejects.toThrow("The page was left");
});

it("does not begin to wait for a page that was left before", async () => {
  await expect(sleep(3600, AbortSignal.abort(new Error("Left before")))).rejects.toThrow(
    "Left before",
  );
});
