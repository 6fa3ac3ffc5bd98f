/** Thrown when the weather cuts the line; the server in front destroys the socket, a test sees `fetch` reject. */
export class ConnectionDropped extends Error {
  override readonly name = "ConnectionDropped";

  constructor() {
    super("The sandbox weather dropped the connection.");
  }
}
