/** Whether single letters press buttons on this device. Off until somebody switches it on: speech and slips of the hand press letters too. */
export interface ShortcutSwitch {
  readonly isOn: () => boolean;
  readonly set: (isOn: boolean) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}
