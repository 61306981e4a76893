/** Where a field is: the address of its record, and its name within it. */
export interface FieldAddress {
  address: string;
  field: string;
}

/** A field as the card's input `chosen` holds it. */
export const fieldValue = ({ address, field }: FieldAddress): string => JSON.stringify([address, field]);

/** The field that was chosen, from the value that came back; null for one that no card of ours offers. */
export const fieldChosen = (value: unknown): FieldAddress | null => {
  if (typeof value !== 'string') return null;
  try {
    const parsed: unknown = JSON.parse(value);
    if (!Array.isArray(parsed) || parsed.length !== 2) return null;
    const [address, field] = parsed as unknown[];
    return typeof address === 'string' && typeof field === 'string' ? { address, field } : null;
  } catch {
    return null;
  }
};
