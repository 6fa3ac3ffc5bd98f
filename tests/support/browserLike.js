import { TestEnvironment } from "jest-environment-jsdom";

/** What browsers have and jsdom lacks; lent by Node, so that what a test runs on is real. */
const lent = {
  fetch,
  Request,
  Response,
  Headers,
  AbortController,
  AbortSignal,
  TextEncoder,
  TextDecoder,
  ReadableStream,
  structuredClone,
  Uint8Array,
};

/** Fluent's MessageBar asks for one; nothing in jsdom ever changes its size. */
class SilentResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** jsdom as a page: take it with `@jest-environment #tests/support/browserLike.js`. */
export default class BrowserLike extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, lent, { ResizeObserver: SilentResizeObserver });
    // jsdom's own crypto has no `subtle`, with which MSAL names and seals what it keeps.
    Object.defineProperty(this.global, "crypto", { value: crypto, configurable: true });
    this.global.matchMedia ??= (media) => ({
      media,
      matches: false,
      addEventListener: () => {},
      removeEventListener: () => {},
    });
  }

  /** Without "browser", or Jest would take service-worker builds of server packages. */
  exportConditions() {
    return ["node", "require", "default"];
  }
}
