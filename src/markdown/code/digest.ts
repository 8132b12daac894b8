/** The hash that names proofs. */
import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal, cut to 128 bits: enough to tell blocks apart, short enough for a file name. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
