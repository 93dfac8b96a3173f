import type { LoadedVenue } from "../load.js";

/** First line of every generated file. */
export const banner = (venue: LoadedVenue): string => `// Generated from specs/${venue.id} by \`npm run generate\`. Do not edit: change the spec.\n`;
