/**
 * Whether to draw in colour: `--no-color` and `--color` win over NO_COLOR (https://no-color.org: any value but
 * an empty one).
 */
export const wantsColor = (
	asked: boolean | undefined,
	environment: NodeJS.ProcessEnv = process.env,
): boolean => asked ?? !environment.NO_COLOR;
