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
  let failure: { readonly error: unknown } | undefined;

  function get(): Promise<ComponentType<Props>> {
    if (loading) return loading;
    loading = load();
    loading.then(
      (component) => {
        loaded = component;
      },
      (error: unknown) => {
        failure = { error };
      },
    );
    return loading;
  }

  function Chunk(props: Props) {
    if (failure) throw failure.error;
    // What is here already is shown at once, with no skeleton in between.
    const Loaded = loaded ?? use(get());
    return <Loaded {...props} />;
  }

  function forgetFailure(): void {
    if (failure) loading = undefined;
    failure = undefined;
  }

  return Object.assign(Chunk, {
    // Whoever needs the part later asks afresh; only there is a failure shown.
    preload: async () => {
      await get().then(ignore, forgetFailure);
      return loaded !== undefined;
    },
    forgetFailure,
  });
}

const ignore = (): void => undefined;
