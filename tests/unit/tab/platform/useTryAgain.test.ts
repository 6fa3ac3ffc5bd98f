/** @jest-environment #tests/support/browserLike.js */
import { act, renderHook } from "@testing-library/react";

import { useTryAgain } from "#tab/platform/useTryAgain.ts";

/** One more attempt at what was refused for a reason, which the test brings to its end. */
async function tryOnce(why: string) {
  const { result } = renderHook(() => useTryAgain<{ readonly why: string }>());
  let finish = (): void => undefined;
  const reading = new Promise<void>((resolve) => (finish = resolve));
  const asked: boolean[] = [];
  const read = (): Promise<void> => {
    asked.push(result.current.mayAsk.current);
    return reading;
  };
  act(() => result.current.tryAgain({ why }, read));
  const meanwhile = result.current.trying;
  act(() => result.current.tryAgain({ why }, read));
  await act(async () => {
    finish();
    await reading;
  });
  return { asked, meanwhile, ...result.current };
}

it.each(["signed-out", "consent-needed", "consent-refused", "administrator-needed"])(
  "may ask the person inside their click when asking can help: %s",
  async (why) => {
    const { asked } = await tryOnce(why);

    expect(asked).toEqual([true]);
  },
);

it.each(["offline", "busy", "not-allowed", "failed"])(
  "opens no window when asking cannot help: %s",
  async (why) => {
    const { asked } = await tryOnce(why);

    expect(asked).toEqual([false]);
  },
);

it("asks nobody once the click is over, and shows the old reason until then", async () => {
  const { mayAsk, meanwhile, trying } = await tryOnce("consent-needed");

  expect(meanwhile).toEqual({ why: "consent-needed" });
  expect(trying).toBeUndefined();
  expect(mayAsk.current).toBe(false);
});
