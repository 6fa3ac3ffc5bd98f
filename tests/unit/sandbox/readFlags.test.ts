import { readFlags } from "#sandbox/readFlags.ts";

it("opens a browser on port 5300 with what was there before, when nothing is said", () => {
  const flags = readFlags([]);

  expect(flags).toEqual({
    port: 5300,
    open: true,
    fresh: false,
    notes: 0,
    backlog: false,
    dev: false,
    selected: false,
  });
});

it("reads every flag", () => {
  const flags = readFlags(
    "--port 6000 --no-open --fresh --notes 20000 --backlog --dev --selected".split(" "),
  );

  expect(flags).toEqual({
    port: 6000,
    open: false,
    fresh: true,
    notes: 20_000,
    backlog: true,
    dev: true,
    selected: true,
  });
});

it.each([["--port=x"], ["--port=70000"], ["--notes=-1"], ["--notes=1e3"], ["--colour"]])(
  "refuses %s with a sentence that names it",
  (flag) => {
    const [name = ""] = flag.split("=");

    expect(() => readFlags([flag])).toThrow(name);
  },
);
