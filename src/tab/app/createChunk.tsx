import { type ComponentType, use } from "react";

/** A component that loads when it is first shown, or before; unlike `lazy`, it can be asked for again after a failure. */
export interface Chunk<Props> {
  (props: Props): React.ReactNode;
  /** Loads it ahead of time; says whether it is here now. */
  readonly preload: () => Promise<boolean>;
  readonly forgetFailure: () => void;
}

export function createChunk<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Chunk<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  let loaded: ComponentType<Props> | undefined;
  let hasFailed = false;
  let isAwaited = false;

  function get(): Promise<ComponentType<Props>> {
    if (loading) return loading;
    loading = load();
    loading.then(
      (component) => {
        loaded = component;
      },
      () => {
        hasFailed = true;
      },
    );
    return loading;
  }

  function getForPage(): Promise<ComponentType<Props>> {
    isAwaited = true;
    return get();
  }

  function forgetFailure(): void {
    if (hasFailed) loading = undefined;
    hasFailed = false;
    isAwaited = false;
  }

  function Chunk(props: Props) {
    // What is here already is shown at once, with no skeleton in between.
    const Loaded = loaded ?? use(getForPage());
    return <Loaded {...props} />;
  }

  return Object.assign(Chunk, {
    preload: async () => {
      await get().then(ignore, ignore);
      // A failure that no page waited for is no reason to fail there: the page asks anew.
      if (!isAwaited) forgetFailure();
      return loaded !== undefined;
    },
    forgetFailure,
  });
}

const ignore = (): void => undefined;
