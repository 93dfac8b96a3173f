import type { Surface, Change } from "../diff/index.js";
import type { Imported } from "./report.js";
export function patchOf(_folder: string, _found: Imported, _upstream: Surface): { text: string; left: Change[] } { return { text: "", left: [] }; }
