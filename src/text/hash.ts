import {createHash} from 'node:crypto';

/** The sha256 of `data` as 64 hexadecimal digits. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** A short, stable id: the first 12 hexadecimal digits of the sha256 of the fields, joined by NUL. */
export const shortHash = (...fields: readonly string[]): string => sha256(fields.join('\0')).slice(0, 12);
