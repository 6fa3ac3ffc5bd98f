/** @jest-environment #tests/support/browserLike.js */
import { openStorage } from "#tab/platform/storage.ts";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

const refuse = () => {
  throw new DOMException("The operation is insecure.", "SecurityError");
};

/** A window whose storage is there or not as a browser may have it. */
const windowWith = (device: () => Storage, session = device) => ({
  get localStorage() {
    return device();
  },
  get sessionStorage() {
    return session();
  },
  addEventListener: window.addEventListener.bind(window),
});

const full = (): Storage =>
  new Proxy(localStorage, {
    get: (storage, name) =>
      name === "setItem"
        ? () => {
            throw new DOMException("Full.", "QuotaExceededError");
          }
        : (Reflect.get(storage, name) as () => unknown).bind(storage),
  });

const anotherTab = (key: string | null) =>
  window.dispatchEvent(new StorageEvent("storage", { key }));

it("keeps a value on the device, where the next page finds it", () => {
  const where = openStorage(window).write("draft", "words");

  expect(where).toBe("device");
  expect(openStorage(window).read("draft")).toBe("words");
});

it.each([
  ["is forbidden", windowWith(refuse)],
  ["is missing", windowWith(() => undefined as unknown as Storage)],
  ["is full", windowWith(full)],
])("keeps a value in the page's memory, and says so, when storage %s", (_, around) => {
  const storage = openStorage(around);

  expect(storage.write("draft", "words")).toBe("memory");

  expect(storage.read("draft")).toBe("words");
  expect(storage.names("dr")).toEqual(["draft"]);
  expect(openStorage(around).read("draft")).toBeUndefined();
});

it("keeps a value until the window closes when the device is full, and says so", () => {
  const around = windowWith(full, () => sessionStorage);
  const storage = openStorage(around);

  expect(storage.write("draft", "words")).toBe("window");

  expect(storage.findWhere("draft")).toBe("window");
  // The page was loaded again; then the device has room again.
  expect(openStorage(around).read("draft")).toBe("words");
  expect(openStorage(window).write("draft", "more words")).toBe("device");
  expect(openStorage(around).read("draft")).toBe("more words");
  expect(Object.keys(sessionStorage)).toEqual([]);
});

it("reads what was written last, though an older copy stands on the device", () => {
  openStorage(window).write("draft", "older");
  const storage = openStorage(windowWith(full, () => sessionStorage));

  storage.write("draft", "newer");

  expect(storage.read("draft")).toBe("newer");
  storage.remove("draft");
  expect(storage.read("draft")).toBeUndefined();
});

it("says where a value is", () => {
  const storage = openStorage(window);
  storage.write("draft", "words");
  storage.hold("held", "words");

  expect(["draft", "held", "nothing"].map(storage.findWhere)).toEqual([
    "device",
    "memory",
    undefined,
  ]);
});

it("forgets what was removed, wherever it was", () => {
  const storage = openStorage(windowWith(refuse));
  storage.write("draft", "words");

  storage.remove("draft");

  expect(storage.read("draft")).toBeUndefined();
});

it("takes a value off the device when it is only to be held until the page closes", () => {
  const storage = openStorage(window);
  storage.write("draft", "words");

  storage.hold("draft", "words");

  expect(storage.read("draft")).toBe("words");
  expect(openStorage(window).read("draft")).toBeUndefined();
});

it("deletes everything of ours, sign-in included, and nothing of anybody else's", () => {
  const storage = openStorage(window);
  storage.write("draft", "words");
  storage.hold("held", "words");
  localStorage.setItem("msal.1.token", "secret");
  sessionStorage.setItem("msal.1.token", "secret");
  localStorage.setItem("another product", "theirs");

  storage.deleteEverything();

  expect(storage.names("")).toEqual([]);
  expect(Object.keys(localStorage)).toEqual(["another product"]);
  expect(Object.keys(sessionStorage)).toEqual([]);
});

it("does not fail to delete where storage is forbidden", () => {
  const storage = openStorage(windowWith(refuse));
  storage.write("draft", "words");

  storage.deleteEverything();

  expect(storage.read("draft")).toBeUndefined();
});

it("tells of what another tab changed, and of nothing that is not ours", () => {
  const heard: (string | undefined)[] = [];
  openStorage(window).subscribe((name) => heard.push(name));

  anotherTab("technique-cards/draft");
  anotherTab("another product");
  anotherTab(null);

  expect(heard).toStrictEqual(["draft", undefined]);
});
