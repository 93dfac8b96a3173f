/** Which operation the sandbox takes a method and path for: hosts, literal paths beside templates, parameters within a segment. */
import { describe, expect, it } from "vitest";
import { pathValues, Routes } from "../../src/sandbox/routes.js";
import type { Operation } from "../../src/core/types.js";

const row = (id: string, method: string, path: string, host?: string): Operation => ({ id, method, path, limits: [], retry: "read", check: () => true, ...(host === undefined ? {} : { host }) });

// Templates first, and other hosts first: the order of a table says nothing.
const table = [
  row("futures.place", "POST", "/api/v1/orders", "futures"),
  row("futures.contract", "GET", "/api/v1/contracts/{symbol}", "futures"),
  row("futures.contracts", "GET", "/api/v1/contracts/active", "futures"),
  row("futures.depth", "GET", "/api/v1/level2/depth{size}", "futures"),
  row("spot.order", "GET", "/api/v1/hf/{kind}/{orderId}/page"),
  row("spot.orderPage", "GET", "/api/v1/hf/orders/{orderId}/page"),
  row("spot.page", "GET", "/api/v1/hf/orders/active/page"),
  row("spot.place", "POST", "/api/v1/orders"),
  row("spot.cancel", "DELETE", "/api/v1/orders"),
  row("spot.file", "GET", "/api/v1.0/files/{name}"),
  row("spot.any", "GET", "/api/v1/contracts/{any}"),
];
const find = (method: string, pathname: string, host?: string): string | undefined => new Routes(table).find({ method, pathname, host, body: undefined })?.id;

describe("routes", () => {
  it.each([
    ["POST", "/api/v1/orders", "futures", "futures.place"],
    ["POST", "/api/v1/orders", "api", "spot.place"],
    ["POST", "/api/v1/orders", undefined, "spot.place"],
    ["DELETE", "/api/v1/orders", undefined, "spot.cancel"],
    ["DELETE", "/api/v1/orders", "futures", undefined],
    ["PUT", "/api/v1/orders", undefined, undefined],
    ["POST", "/api/v1/orders", "broker", undefined],
  ])("%s %s of host %s is %s", (method, pathname, host, id) => expect(find(method, pathname, host)).toBe(id));

  it.each([
    ["/api/v1/contracts/active", "futures", "futures.contracts"],
    ["/api/v1/contracts/XBTUSDTM", "futures", "futures.contract"],
    // Whatever the host, a literal path says more than a template.
    ["/api/v1/contracts/active", undefined, "futures.contracts"],
    ["/api/v1/contracts/active", "api", "spot.any"],
    ["/api/v1/contracts/XBTUSDTM", undefined, "spot.any"],
    ["/api/v1/hf/orders/active/page", undefined, "spot.page"],
    ["/api/v1/hf/orders/17/page", undefined, "spot.orderPage"],
    ["/api/v1/hf/stops/17/page", undefined, "spot.order"],
    ["/api/v1/contracts/", undefined, undefined],
    ["/api/v1/contracts/a/b", undefined, undefined],
    ["/api/v1.0/files/a", undefined, "spot.file"],
    ["/api/v1x0/files/a", undefined, undefined],
  ])("GET %s of host %s is %s", (pathname, host, id) => expect(find("GET", pathname, host)).toBe(id));

  it("know parameters within a segment", () => {
    expect(find("GET", "/api/v1/level2/depth20")).toBe("futures.depth");
    expect(find("GET", "/api/v1/level2/depth")).toBeUndefined();
    expect(find("GET", "/api/v1/level2/20")).toBeUndefined();
    expect(pathValues(table[3]!, "/api/v1/level2/depth20")).toEqual({ size: "20" });
    expect(pathValues(table[4]!, "/api/v1/hf/a%2Fb/17/page")).toEqual({ kind: "a/b", orderId: "17" });
    expect(pathValues(table[0]!, "/api/v1/orders")).toEqual({});
  });
});
