/** The values of the setting `theme` and of `--theme`. */
export const THEME_NAMES = ['dark', 'light', 'mono'] as const;

/** One of {@link THEME_NAMES}. */
export type ThemeName = (typeof THEME_NAMES)[number];
