import { makeStyles } from "@fluentui/react-components";

import type { AskedMoment } from "./situationWords.ts";

const useStyles = makeStyles({
  shape: {
    width: "20px",
    height: "20px",
    flexShrink: 0,
  },
});

/** Own line drawings on a grid of twenty: a flag, a tick, a knot, a door, three people. */
const drawings: Readonly<Record<AskedMoment, string>> = {
  "about-to-start": "M5 18V3M5 3.5h10l-2.5 3.5 2.5 3.5H5",
  "just-finished": "M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15zM6.5 10.2l2.5 2.5 4.8-5.2",
  stuck:
    "M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15zM7.8 7.8a2.3 2.3 0 1 1 3.3 2.1c-.8.4-1.1.8-1.1 1.7M10 14.2v.1",
  "someone-leaving": "M11.5 3H4.5v14h7M9 10h8M14 7l3 3-3 3",
  "bring-together":
    "M10 5.2a2.2 2.2 0 1 0 0 4.4a2.2 2.2 0 1 0 0-4.4zM5.8 16c0-2.5 1.8-4 4.2-4s4.2 1.5 4.2 4zM4 6.5a1.6 1.6 0 1 0 0 3.2M16 6.5a1.6 1.6 0 1 1 0 3.2M1.5 14c0-1.4.8-2.4 2.2-2.6M18.5 14c0-1.4-.8-2.4-2.2-2.6",
};

export function MomentShape({ moment }: { readonly moment: AskedMoment }) {
  const styles = useStyles();
  return (
    <svg className={styles.shape} viewBox="0 0 20 20" aria-hidden="true">
      <path
        d={drawings[moment]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
