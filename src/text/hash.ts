import {hash} from 'node:crypto';

/**
 * The sha256 of `data` as 64 hexadecimal digits. In one call: an object for each of many short texts cost more than
 * the hashing.
 */
export const sha256 = (data: string | Uint8Array): string => hash('sha256', data, 'hex');

/** A short, stable id: the first 12 hexadecimal digits of the sha256 of the fields, joined by NUL. */
export const shortHash = (...fields: readonly string[]): string => sha256(fields.join('\0')).slice(0, 12);
