export interface ExtractOptions {
  /** Ends the reading at once; the promise rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Pages read, of how many: pdf only. */
  onProgress?: (done: number, total: number) => void;
}
