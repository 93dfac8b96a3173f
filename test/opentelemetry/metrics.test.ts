import type { Attributes, Meter, MetricOptions } from "@opentelemetry/api";
import { measureEvents, type ClientEvent } from "openvenue/opentelemetry";
import { expect, it } from "vitest";

interface Measurement {
  name: string;
  value: number;
  attributes: Attributes | undefined;
}

function createMeter(): { meter: Meter; measured: Measurement[]; units: Record<string, string | undefined> } {
  const measured: Measurement[] = [];
  const units: Record<string, string | undefined> = {};
  const instrument = (name: string, options?: MetricOptions) => {
    units[name] = options?.unit;
    const record = (value: number, attributes?: Attributes): unknown => measured.push({ name, value, attributes });
    return { record, add: record };
  };
  return { meter: { createHistogram: instrument, createCounter: instrument } as unknown as Meter, measured, units };
}

const of = { venue: "kucoin", operation: "margin.borrow", call: 1 };
const canary = "canary-7f3a";
const events = [
  { ...of, type: "call", retry: "once" },
  { ...of, type: "invalid", message: canary },
  { ...of, type: "wait", reason: "limit", ms: 40 },
  { ...of, type: "request", attempt: 1, method: "POST", host: "api.kucoin.com" },
  { ...of, type: "response", attempt: 1, status: 503, durationMs: 12 },
  { type: "clock", venue: "kucoin", offsetMs: 5, source: "answer" },
  { ...of, type: "retry", attempt: 1, error: "HttpError" },
  { ...of, type: "resend", attempt: 2, error: canary },
  { ...of, type: "nonce", aheadMs: 5 },
  { ...of, type: "unexpected", problem: canary },
  { ...of, type: "outcome", result: "error", attempts: 3, durationMs: 1_500, error: "VenueError", reason: "order", status: 200 },
  { ...of, call: 2, type: "outcome", result: "success", attempts: 1, durationMs: 20 },
] satisfies ClientEvent[];

it("times calls and waits and counts repeats and odd answers", () => {
  const { meter, measured, units } = createMeter();
  events.forEach(measureEvents(meter));
  const call = { "openvenue.venue": "kucoin", "openvenue.operation": "margin.borrow" };
  expect(measured).toEqual([
    { name: "openvenue.wait.duration", value: 0.04, attributes: { ...call, "openvenue.wait.reason": "limit" } },
    { name: "openvenue.repeats", value: 1, attributes: { ...call, "openvenue.repeat": "retry", "error.type": "HttpError" } },
    { name: "openvenue.repeats", value: 1, attributes: { ...call, "openvenue.repeat": "resend", "error.type": "_OTHER" } },
    { name: "openvenue.unexpected", value: 1, attributes: call },
    { name: "openvenue.call.duration", value: 1.5, attributes: { ...call, "openvenue.outcome": "error", "error.type": "VenueError", "openvenue.reason": "order" } },
    { name: "openvenue.call.duration", value: 0.02, attributes: { ...call, "openvenue.outcome": "success" } },
  ]);
  expect(units).toEqual({ "openvenue.call.duration": "s", "openvenue.wait.duration": "s", "openvenue.repeats": "{request}", "openvenue.unexpected": "{answer}" });
});

it("does not throw when the meter does", () => {
  const fail = (): never => {
    throw new Error("the meter's bug");
  };
  const meter = { createHistogram: () => ({ record: fail }), createCounter: () => ({ add: fail }) } as unknown as Meter;
  expect(() => events.forEach(measureEvents(meter))).not.toThrow();
});
