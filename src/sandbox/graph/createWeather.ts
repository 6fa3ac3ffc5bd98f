import type { Weather, WeatherKind } from "./weather.ts";

export interface Strike {
  readonly kind: WeatherKind;
  readonly seconds?: number;
  /** When the weather was set, `2026-11-22T10:20:30Z`. */
  readonly since: string;
}

export interface RequestLine {
  readonly method: string;
  /** After `/v1.0`, decoded. */
  readonly path: string;
}

export type WeatherStation = ReturnType<typeof createWeather>;

/** What goes wrong next. Each weather counts down for itself; the one set first strikes first. */
export function createWeather(stampNow: () => string) {
  let present: { readonly weather: Weather; readonly strike: Strike; left: number }[] = [];

  return {
    set(weather: Weather): void {
      const { kind, seconds, times = Number.POSITIVE_INFINITY } = weather;
      const strike = { kind, since: stampNow(), ...(seconds === undefined ? {} : { seconds }) };
      present.push({ weather, strike, left: times });
    },

    clear(): void {
      present = [];
    },

    /** The weather that strikes this request, counted down; `canStrike` may refuse one that has no aim. */
    take(
      line: RequestLine,
      canStrike: (strike: Strike) => boolean = () => true,
    ): Strike | undefined {
      const found = present.find(({ weather, strike }) => fits(weather, line) && canStrike(strike));
      if (!found) return undefined;
      found.left -= 1;
      if (found.left === 0) present = present.filter((one) => one !== found);
      return found.strike;
    },
  };
}

/** Being offline asks neither for the method nor for the path. */
const fits = (weather: Weather, { method, path }: RequestLine): boolean =>
  weather.kind === "offline" ||
  ((weather.method === "*" || weather.method.toUpperCase() === method) &&
    path.startsWith(weather.path));
