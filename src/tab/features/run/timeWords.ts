/** "1 minute", "15 minutes". */
export const toMinutes = (minutes: number): string => toCount(minutes, "minute");

/** A time on a clock face: "2:05", "1:02:05". */
export function toShortTime(time: number): string {
  const seconds = Math.floor(time / 1000);
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) =>
    String(part).padStart(2, "0"),
  );
  const hours = Math.floor(seconds / 3600);
  return (hours > 0 ? [String(hours), ...parts] : parts).join(":").replace(/^0(?=\d:)/, "");
}

/** A time in words: "2 minutes 5 seconds", "3 hours 10 minutes". */
export function toLongTime(time: number): string {
  const seconds = Math.round(time / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const parts =
    hours > 0
      ? [toCount(hours, "hour"), minutes > 0 && toCount(minutes, "minute")]
      : [
          minutes > 0 && toCount(minutes, "minute"),
          (seconds % 60 > 0 || minutes === 0) && toCount(seconds % 60, "second"),
        ];
  return parts.filter(Boolean).join(" ");
}

const toCount = (count: number, unit: string): string =>
  `${count} ${count === 1 ? unit : `${unit}s`}`;
