/** An activity as far as the channel fills it in; what else it holds goes on as it came. */
export interface Activity {
  readonly [name: string]: unknown;
  readonly from?: Part;
  readonly recipient?: Part;
  readonly conversation?: Part;
  readonly channelData?: Part;
  readonly serviceUrl?: unknown;
}

type Part = Readonly<Record<string, unknown>>;

/** What the channel itself adds, so that an activity says who, where and through which service. */
export interface CompletedActivity extends Activity {
  readonly channelId: unknown;
  readonly serviceUrl: unknown;
  readonly from: Part;
  readonly recipient: Part;
  readonly conversation: Part;
  readonly channelData: Part & { readonly tenant: Part };
}
