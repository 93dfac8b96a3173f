export interface Row {
  venue: string;
  what: string;
  before: string;
  sent: string;
  after: string;
  ok: boolean;
}

/** Prints rows under their headings, each column as wide as its widest cell. */
export function printTable(rows: Row[]): void {
  const cells = [["venue", "step", "before", "sent", "after", ""], ...rows.map(({ venue, what, before, sent, after, ok }) => [venue, what, before, sent, after, ok ? "ok" : "DIFFERS"])];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const line = (row: string[]): string => row.map((cell, column) => cell.padEnd(widths[column]!)).join("  ").trimEnd();
  console.log(line(cells[0]!));
  console.log(widths.map((width) => "─".repeat(width)).join("  "));
  for (const row of cells.slice(1)) console.log(line(row));
}
