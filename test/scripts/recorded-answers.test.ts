/** The comparison of recorded answers with the specs, on a document of our own making. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadVenue } from "../../scripts/lib/load.js";
import { compareRecorded, readReasons, recordedAnswers } from "../../scripts/recorded-answers.js";

const kucoin = loadVenue(fileURLToPath(new URL("../../specs/kucoin", import.meta.url)));
const page = "https://www.kucoin.com/docs-new/api-3470206";
const documentOf = (example: string): object => ({ paths: { "/x": { post: { "x-api-doc": page, "x-response-example": example } }, "/y": { get: {} } } });
const compare = (example: string): ReturnType<typeof compareRecorded> => compareRecorded(kucoin, recordedAnswers(documentOf(example)));

describe("recorded answers", () => {
  it("fit, whether their text is escaped once more or not", () => {
    const answer = JSON.stringify({ code: "200000", data: { orderNo: "a", actualSize: "1" } }, null, 1);
    expect(compare(answer)).toEqual({ fitting: ["margin.borrow"], differing: {}, unknown: [] });
    expect(compare(JSON.stringify(answer.replace('"a"', '"a\\xa0"')).slice(1, -1)).fitting).toEqual(["margin.borrow"]);
    expect(compare(JSON.stringify(answer).slice(1, -1))).toEqual({ fitting: ["margin.borrow"], differing: {}, unknown: [] });
  });

  it("differ by member and rule", () => {
    expect(compare('{"code":"200000","data":{"orderNo":1}}').differing["margin.borrow"]).toEqual([expect.stringContaining("/data must have required property 'actualSize'"), expect.stringContaining("/data/orderNo must be string")]);
  });

  it("are not taken for refusals that would fit", () => {
    expect(Object.keys(compare('{"code":"400100","msg":"no"}').differing)).toEqual(["margin.borrow"]);
  });

  it("may be no JSON, or of a page that is not known", () => {
    expect(compare("{").differing).toEqual({ "margin.borrow": ["the recorded answer is no JSON"] });
    expect(compareRecorded(kucoin, [{ page: "https://venue.example/new", answer: {} }])).toEqual({ fitting: [], differing: {}, unknown: ["https://venue.example/new"] });
  });

  it("have their reasons in lines", () => expect(readReasons("# why\n\nspot.getTicker  seen once only\n")).toEqual({ "spot.getTicker": "seen once only" }));
});
