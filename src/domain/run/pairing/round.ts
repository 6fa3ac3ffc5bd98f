/** People who meet: two, or three where the number is odd. Each is a place in the list of names. */
export type Meeting = readonly number[];
export type Round = readonly Meeting[];
