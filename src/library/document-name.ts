/** How a reader is told which document or record is meant: "story.txt"; of a record "dump.jsonl#line 3". */
export const documentName = ({
	path,
	record,
}: {
	readonly path: string;
	readonly record: string | null;
}): string => (record === null ? path : `${path}#${record}`);

/** Who printed a document: its paper, or the agency that sent it out; empty where it names neither. */
export const outletOf = (
	document: {readonly publication: string | null; readonly agency: string | null} | null | undefined,
): string => document?.publication ?? document?.agency ?? '';
