import { type ComponentType, use } from "react";

/** A component that loads when it is first shown, or before; unlike `lazy`, it can be asked for again after a failure. */
export interface Chunk<Props> {
  (props: Props): React.ReactNode;
  readonly preload: () => void;
  readonly forgetFailure: () => void;
}

export function createChunk<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Chunk<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  let hasFailed = false;

  function get(): Promise<ComponentType<Props>> {
    loading ??= load();
    loading.catch(() => {
      hasFailed = true;
    });
    return loading;
  }

  function Chunk(props: Props) {
    const Loaded = use(get());
    return <Loaded {...props} />;
  }

  return Object.assign(Chunk, {
    preload: () => void get(),
    forgetFailure: () => {
      if (hasFailed) loading = undefined;
      hasFailed = false;
    },
  });
}
