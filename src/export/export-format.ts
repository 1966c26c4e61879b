/** The form of an export, by the usual ending of its file name. */
export type ExportFormat = 'md' | 'jsonl' | 'csv';

export const EXPORT_FORMATS: readonly ExportFormat[] = ['md', 'jsonl', 'csv'];
