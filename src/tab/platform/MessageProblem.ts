/**
 * Why a sealed message could not be opened. `not-allowed`: it is somebody else's, or nobody is known to ask; `spent`: it is
 * too old or was damaged on the way; `unreachable`: the server did not answer as it should.
 */
export type MessageFault = "not-allowed" | "spent" | "unreachable";

/** A refusal by our own server, named. Holds no words of a message. */
export class MessageProblem extends Error {
  readonly fault: MessageFault;

  constructor(fault: MessageFault) {
    super(`The message could not be opened: ${fault}`);
    this.name = "MessageProblem";
    this.fault = fault;
  }
}
