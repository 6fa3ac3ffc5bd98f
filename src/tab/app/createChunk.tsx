import { type ComponentType, use } from "react";

/** A component that loads when it is first shown, or before; unlike `lazy`, it can be asked for again after a failure. */
export interface Chunk<Props> {
  (props: Props): React.ReactNode;
  readonly preload: () => Promise<void>;
  readonly forgetFailure: () => void;
}

export function createChunk<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Chunk<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  let loaded: ComponentType<Props> | undefined;
  let hasFailed = false;

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

  function Chunk(props: Props) {
    // What is here already is shown at once, with no skeleton in between.
    const Loaded = loaded ?? use(get());
    return <Loaded {...props} />;
  }

  return Object.assign(Chunk, {
    // A failure is for the page that needs the part: there it can be tried again.
    preload: () => get().then(ignore, ignore),
    forgetFailure: () => {
      if (hasFailed) loading = undefined;
      hasFailed = false;
    },
  });
}

const ignore = (): void => undefined;
