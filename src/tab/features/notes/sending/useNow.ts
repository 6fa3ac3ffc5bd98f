import { useEffect, useState } from "react";

import type { Clock } from "#tab/platform/Clock.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";

/** One moment by two clocks. */
export interface Now {
  /** The time by which people's presses are stamped. */
  readonly time: Date;
  /** As the device's own clock shows it: by this one pauses count. */
  readonly device: Date;
}

const halfMinute = 30_000;

/** The time, told anew twice a minute, and whenever a server has put the clock right. */
export function useNow(): Now {
  const { clock } = useServices();
  const [now, setNow] = useState(() => readNow(clock));

  useEffect(() => {
    const tell = () => setNow(readNow(clock));
    const timer = setInterval(tell, halfMinute);
    const stop = clock.subscribe(tell);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [clock]);

  return now;
}

export function readNow(clock: Clock): Now {
  const time = clock.now();
  return { time, device: new Date(time.getTime() + (clock.findError() ?? 0)) };
}
