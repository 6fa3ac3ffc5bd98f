/** A small store of strings that may forget at any time; the tab hands in the device's, tests a Map. */
export interface Memory {
  read(name: string): string | undefined;
  write(name: string, value: string): void;
  remove(name: string): void;
}
