/** A demo that cannot run; the message is a Danish sentence that says what to do. */
export class DemoRefused extends Error {
  get da(): string {
    return this.message;
  }
}
