/** How a reader is told which document or record is meant: "story.txt"; of a record "dump.jsonl#line 3". */
export const documentName = ({
	path,
	record,
}: {
	readonly path: string;
	readonly record: string | null;
}): string => (record === null ? path : `${path}#${record}`);
