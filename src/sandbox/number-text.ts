/** A JSON text's value with every number as the text that travelled: parsed as numbers, amounts would be rounded. */
export const withNumbersAsText = (text: string): unknown => JSON.parse(text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) => (token.startsWith('"') ? token : `"${token}"`))) as unknown;
