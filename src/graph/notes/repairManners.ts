import { type ColumnRepair, isKeyMend } from "./columnRepairs.ts";

/** How one repair is gone about: left to others, done where nobody need be asked, or asked for. */
export type RepairManner = (repair: ColumnRepair) => "leave" | "quietly" | "ask";

/** In a click on Set up, and for a list that was made in this very click. */
export const settingUp: RepairManner = () => "ask";

/** Somebody who only reads adds what was never there, but takes back nothing that an owner did to the key. */
export const reading: RepairManner = (repair) => (isKeyMend(repair) ? "leave" : "quietly");

/**
 * A save asks for nothing but columns, since words could be lost without them. The key is made unique again only in a
 * click, by somebody who agreed to managing lists before; everybody else is refused and sent to *Is it working?*.
 */
export const saving =
  (mayAsk: boolean): RepairManner =>
  (repair) => {
    if (repair.repair === "add" && mayAsk) return "ask";
    return isKeyMend(repair) && !mayAsk ? "leave" : "quietly";
  };
