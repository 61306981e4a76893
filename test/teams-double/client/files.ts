import { randomUUID } from 'node:crypto';
import type { Attachment } from '../state/activity.ts';

type Kept = { name: string; bytes: Uint8Array | null };

/**
 * Stands where people's OneDrive does: files they send are fetched from it with a plain GET, files they accept are
 * put there. Addresses are hard to guess and need no login, as Teams' download addresses.
 */
export class Files {
  readonly #kept = new Map<string, Kept>();
  readonly #url: () => string;

  constructor(url: () => string) {
    this.#url = url;
  }

  /** Takes a file somebody sends, and gives the attachment Teams makes of it. */
  add(name: string, bytes: Uint8Array): Attachment {
    const id = this.#keep({ name, bytes });
    return {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      contentUrl: `https://host-my.sharepoint.com/personal/Documents/${encodeURIComponent(name)}`,
      name,
      content: { downloadUrl: this.#address(id), uniqueId: id, fileType: fileType(name) },
    };
  }

  /** A place for a file somebody said yes to. */
  placeFor(name: string) {
    const id = this.#keep({ name, bytes: null });
    const contentUrl = `https://host-my.sharepoint.com/personal/Documents/${encodeURIComponent(name)}`;
    return { contentUrl, name, uploadUrl: this.#address(id), uniqueId: id, fileType: fileType(name) };
  }

  /** What was put at an address; null while nothing was. */
  uploaded(uploadUrl: string): Uint8Array | null {
    return this.get(new URL(uploadUrl).pathname)?.bytes ?? null;
  }

  /** The file of a path such as `/files/ID`; undefined for a path that is none. */
  get(path: string): Kept | undefined {
    return this.#kept.get(path.replace(/^\/files\//, ''));
  }

  put(path: string, bytes: Uint8Array): boolean {
    const file = this.get(path);
    if (file === undefined) return false;
    file.bytes = bytes;
    return true;
  }

  #keep(file: Kept): string {
    const id = randomUUID();
    this.#kept.set(id, file);
    return id;
  }

  #address(id: string): string {
    return new URL(`/files/${id}`, this.#url()).href;
  }
}

const fileType = (name: string): string => /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
