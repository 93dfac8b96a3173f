/** Faults that are somebody's intent: hostile answers, addresses, headers, and secrets that want out. */
import type { Fault } from "./fault.js";
import { headers } from "./headers.js";
import { hostileAnswers } from "./hostile-answers.js";
import { redirects } from "./redirects.js";
import { secrets } from "./secrets.js";
import { urls } from "./urls.js";

export const safety: Fault[] = [hostileAnswers, redirects, urls, secrets, headers];
