/** Wire views keep nothing of a sandbox and take a while to make, so that one of each does for the process. */
import type { WireSchemas } from "./types.js";
import { createWireView, type WireView } from "./wire-view.js";

const views = new WeakMap<WireSchemas, WireView>();

export function wireViewOf(schemas: WireSchemas): WireView {
  let view = views.get(schemas);
  if (!view) views.set(schemas, (view = createWireView(schemas)));
  return view;
}
