/** A message of the tab to its host, as teams-js writes it. */
interface TabMessage {
  readonly id: number;
  readonly uuidAsString: string;
  readonly func: string;
  readonly args: readonly unknown[];
  readonly data?: string;
}

/** A request for a token, as MSAL writes it into such a message. */
export interface BridgeRequest {
  readonly method: "GetInitContext" | "GetToken" | "GetTokenPopup";
  readonly requestId: string;
  readonly tokenParams?: {
    readonly scope: string;
    readonly claims?: string;
    readonly forceRefresh?: boolean;
    readonly platformBrokerId?: string;
  };
}

/** What the bridge answers beside the request's id; undefined is a host that never answers. */
export type BridgeAnswer = Readonly<Record<string, unknown>> | undefined;

export interface TeamsHostOptions {
  /** Teams' flat context; undefined is a host that never answers the handshake. */
  readonly context?: Readonly<Record<string, unknown>>;
  /** The kind of window around the page, as Teams' own word for it. */
  readonly frame?: string;
  /** Whether Teams keeps the tab that a settings page hands it. */
  readonly keepsTab?: boolean;
  readonly supports?: Readonly<Record<string, unknown>>;
  /** What Teams answers to a page that is shared: nothing once it is, or an error of teams-js. */
  readonly shareAnswer?: readonly unknown[];
  readonly bridge?: (request: BridgeRequest) => BridgeAnswer;
  readonly origin?: string;
}

const everything = { app: {}, nestedAppAuth: {}, pages: {} };

/**
 * The host's side of the real teams-js and MSAL, around a page that stands in a frame: Microsoft's documents for
 * teams-js 2.58 and its nested sign-in bridge, read once more for these tests.
 */
export class TeamsHost {
  readonly heard: TabMessage[] = [];
  readonly bridged: BridgeRequest[] = [];
  readonly #options: TeamsHostOptions;
  readonly #window: Window;

  constructor(options: TeamsHostOptions = {}) {
    this.#options = options;
    const frame = document.createElement("iframe");
    document.body.append(frame);
    if (!frame.contentWindow) throw new Error("jsdom gave the host no window");
    this.#window = frame.contentWindow;
    this.#window.postMessage = (message: unknown) => {
      this.#hear(message as TabMessage);
    };
    // jsdom keeps a page's surroundings under these names, and offers no door to them.
    Reflect.set(window, "_parent", this.#window);
    Reflect.set(window, "_top", this.#window);
  }

  /** Takes the frame away: the page stands alone again. */
  leave(): void {
    Reflect.set(window, "_parent", window);
    Reflect.set(window, "_top", window);
    document.body.replaceChildren();
  }

  functionsHeard(): readonly string[] {
    return this.heard.map(({ func }) => func);
  }

  changeTheme(theme: string): void {
    this.#send({ func: "themeChange", args: [theme] });
  }

  /** The person presses Teams' own Save or Remove. */
  press(button: "save" | "remove"): void {
    this.#send({ func: `settings.${button}`, args: [] });
  }

  /** Answers the handshake that was left without an answer. */
  answerLate(context: Readonly<Record<string, unknown>>): void {
    const waiting = this.heard.find(({ func }) => func === "initialize");
    if (!waiting) throw new Error("The tab has not called yet");
    Object.assign(this.#options, { context });
    this.#answer(waiting);
  }

  #hear(message: TabMessage): void {
    this.heard.push(message);
    this.#answer(message);
  }

  #answer(message: TabMessage): void {
    const {
      context,
      supports = everything,
      frame = "content",
      keepsTab = true,
      shareAnswer,
    } = this.#options;
    if (context === undefined) return;
    const runtime = JSON.stringify({ apiVersion: 4, isLegacyTeams: false, supports });
    const answers: Readonly<Record<string, readonly unknown[]>> = {
      initialize: [frame, context["hostClientType"] ?? "web", "2.0.8", runtime],
      getContext: [{ ...context, frameContext: frame }],
      ...(shareAnswer ? { "sharing.shareWebContent": shareAnswer } : {}),
      "settings.setSettings": keepsTab ? [true] : [false, "No room"],
    };
    const args = answers[message.func];
    if (args) this.#reply(message, args);
    if (message.func === "nestedAppAuth.execute") this.#bridge(message);
  }

  #bridge(message: TabMessage): void {
    const request = JSON.parse(message.data ?? "") as BridgeRequest;
    this.bridged.push(request);
    const answer = this.#options.bridge?.(request);
    if (answer === undefined) return;
    const { requestId } = request;
    const response = { messageType: "NestedAppAuthResponse", requestId, ...answer };
    this.#reply(message, [null, JSON.stringify(response)]);
  }

  #reply({ id, uuidAsString }: TabMessage, args: readonly unknown[]): void {
    this.#send({ id, uuidAsString, args });
  }

  #send(data: unknown): void {
    const { origin = "https://teams.microsoft.com" } = this.#options;
    // After the turn that asked, as a message between windows would be.
    setTimeout(() => {
      window.dispatchEvent(new MessageEvent("message", { data, origin, source: this.#window }));
    });
  }
}
