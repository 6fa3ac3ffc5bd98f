import type { Weather, WeatherKind } from "./weather.ts";

export interface Strike {
  readonly kind: WeatherKind;
  readonly seconds?: number;
}

export interface RequestLine {
  readonly method: string;
  /** After `/v1.0`, decoded. */
  readonly path: string;
}

export type WeatherStation = ReturnType<typeof createWeather>;

/** What goes wrong next. Each weather counts down for itself; the one set first strikes first. */
export function createWeather() {
  let present: { readonly weather: Weather; left: number }[] = [];

  return {
    set(weather: Weather): void {
      present.push({ weather, left: weather.times ?? Number.POSITIVE_INFINITY });
    },

    clear(): void {
      present = [];
    },

    /** The weather that strikes this request, counted down; `canStrike` may refuse one that has no aim. */
    take(
      line: RequestLine,
      canStrike: (kind: WeatherKind) => boolean = () => true,
    ): Strike | undefined {
      const found = present.find(
        ({ weather, left }) => left > 0 && fits(weather, line) && canStrike(weather.kind),
      );
      if (!found) return undefined;
      found.left -= 1;
      const { kind, seconds } = found.weather;
      return { kind, ...(seconds === undefined ? {} : { seconds }) };
    },
  };
}

/** Being offline asks neither for the method nor for the path. */
const fits = (weather: Weather, { method, path }: RequestLine): boolean =>
  weather.kind === "offline" ||
  ((weather.method === "*" || weather.method.toUpperCase() === method) &&
    path.startsWith(weather.path));
