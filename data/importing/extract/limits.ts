const MB = 1024 * 1024;

/** No file beyond this many bytes is read at all: pictures in a pdf can be large, papers are not. */
export const maxFileBytes = 100 * MB;

/** The most a text file may hold, in bytes. The largest minutes met are below 2 MB. */
export const maxTextBytes = 20 * MB;

/** What reading one docx or pdf may cost before it is given up. */
export interface Limits {
  /** Wall time for one file, in milliseconds. */
  timeoutMs: number;
  /** How much the whole process may grow while one file is read; pdf streams unpack outside the heap limit. */
  growthBytes: number;
  /** Old-space limit of the reading thread, in MB. */
  heapMb: number;
  /** Entries in the zip of a docx. */
  zipEntries: number;
  /** Unpacked bytes of all xml in a docx: the xml reader needs 0.6 s and 110 MB for each million. */
  xmlBytes: number;
  /** Unpacked ÷ packed for xml above 1 MB. Word's own stays below 60; deflate ends at 1,032. */
  xmlRatio: number;
  /** Pages of a pdf. */
  pages: number;
}

export const defaultLimits: Limits = {
  timeoutMs: 60_000,
  growthBytes: 900 * MB,
  heapMb: 1024,
  zipEntries: 2_000,
  xmlBytes: 8 * MB,
  xmlRatio: 200,
  pages: 3_000,
};
