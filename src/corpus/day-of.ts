/** The day of an ISO 8601 date, with its time or without; of "2024-03" that, as much as is known. */
export const dayOf = (date: string | null | undefined): string | null => date?.slice(0, 10) ?? null;
