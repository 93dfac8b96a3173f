/**
 * What runs inside Redis. Each script is one step to everybody else, and one round trip to its caller.
 *
 * rate-limiter-flexible keeps one window per key and asks once for each. Here several pools are taken all or none in one round trip, room
 * can be left to more urgent requests, units can be given back, and the venue's headers correct the count: hence scripts of our own. They
 * do what the memory store of the core does, in the same words, with Redis's clock in place of the process's.
 */
import { createHash } from "node:crypto";
import { WINDOW_STEPS } from "../core/store.js";

export interface Script {
  readonly text: string;
  /** Names the script once Redis has seen it. */
  readonly sha: string;
}

/** Stands for Infinity, which not every Lua reads or writes: 3,170 years in ms. */
export const NEVER = 1e14;
const DAY = 86_400_000;

const script = (text: string): Script => ({ text, sha: createHash("sha1").update(text).digest("hex") });

/** KEYS: the signer's last nonce. ARGV: lowest nonce wanted. */
export const NEXT_NONCE = script(`
local nonce = tonumber(ARGV[1])
local last = tonumber(redis.call("GET", KEYS[1]) or 0)
if last >= nonce then nonce = last + 1 end
local text = string.format("%.0f", nonce)
redis.call("SET", KEYS[1], text, "PX", ${3 * DAY})
return text
`);

/**
 * A limit is a hash: units by step of the window (a number), or `used` of a budget without window; `quota`, `foreign`, `foreign_until` and
 * `blocked_until` as reported. Numbers travel as text in both directions, because Redis cuts off a reply's fractions.
 * ARGV of every script below: per key quota, window ("" for none), weight and spare; then what is the script's own.
 */
const LIMITS = `
local time = redis.call("TIME")
local now = tonumber(time[1]) * 1000 + tonumber(time[2]) / 1000

local function text(number) return string.format("%.17g", number) end
local function step_of(at, window) return math.floor(at * ${WINDOW_STEPS} / window) end
local function end_of(step, window) return (step + 1) * window / ${WINDOW_STEPS} + window end

local function share_of(i)
  local first = (i - 1) * 4
  return { quota = tonumber(ARGV[first + 1]), window = tonumber(ARGV[first + 2]), weight = tonumber(ARGV[first + 3]), spare = tonumber(ARGV[first + 4]) }
end
local function own_argument(i) return ARGV[#KEYS * 4 + i] end

local function read_limit(key, window)
  local limit = { key = key, window = window, used = 0, steps = {}, left = {}, foreign = 0, foreign_until = 0, blocked_until = 0 }
  local fields = redis.call("HGETALL", key)
  for i = 1, #fields, 2 do
    local name, value = fields[i], tonumber(fields[i + 1])
    local step = tonumber(name)
    if not step then
      limit[name] = value
    elseif end_of(step, window) <= now then
      limit.left[#limit.left + 1] = name
    else
      limit.used = limit.used + value
      limit.steps[#limit.steps + 1] = { end_of(step, window), value }
    end
  end
  if now >= limit.foreign_until then limit.foreign = 0 end
  return limit
end

-- Called after every write: forgets the steps that have left, and has the whole limit forgotten when nobody asks for it any more.
local function keep(limit)
  for _, name in ipairs(limit.left) do redis.call("HDEL", limit.key, name) end
  local longest = math.max(2 * (limit.window or 0), limit.foreign_until - now, limit.blocked_until - now)
  redis.call("PEXPIRE", limit.key, string.format("%.0f", math.min(${DAY} + longest, ${NEVER})))
end
`;

/** Replies "wait key at": ms until all shares fit (0: they were taken), the index of the one that does not, the clock. */
export const TAKE = script(`${LIMITS}
local function wait_for(limit, share)
  if now < limit.blocked_until then return limit.blocked_until - now end
  if not share.window then return 0 end
  local room = (limit.quota or share.quota) - share.spare - share.weight
  if room < 0 then return ${NEVER} end
  local excess = limit.used + limit.foreign - room
  if excess <= 0 then return 0 end
  -- What leaves the window first is what frees room first.
  local leaving = {}
  for i, part in ipairs(limit.steps) do leaving[i] = part end
  if limit.foreign > 0 then leaving[#leaving + 1] = { limit.foreign_until, limit.foreign } end
  table.sort(leaving, function(a, b) return a[1] < b[1] end)
  for _, part in ipairs(leaving) do
    excess = excess - part[2]
    if excess <= 0 then return math.max(1, part[1] - now) end
  end
  return share.window
end

local wait, index = 0, 0
local limits = {}
for i, key in ipairs(KEYS) do
  local share = share_of(i)
  local limit = limits[key] or read_limit(key, share.window)
  local ms = wait_for(limit, share)
  if ms > wait then wait, index = ms, i end
  -- A key may be named twice.
  limit.used = limit.used + share.weight
  limits[key] = limit
end
if wait == 0 then
  for i, key in ipairs(KEYS) do
    local share = share_of(i)
    local field = share.window and string.format("%.0f", step_of(now, share.window)) or "used"
    redis.call("HINCRBYFLOAT", key, field, text(share.weight))
    keep(limits[key])
  end
end
return text(wait) .. " " .. index .. " " .. text(now)
`);

/**
 * Own argument: the clock at which the shares were taken. A step that has left the window meanwhile counts no more, whatever is taken from
 * it; one that is not there was lost with Redis's data, and has nothing to give back.
 */
export const GIVE_BACK = script(`${LIMITS}
local at = tonumber(own_argument(1))
for i, key in ipairs(KEYS) do
  local share = share_of(i)
  local field = share.window and string.format("%.0f", step_of(at, share.window)) or "used"
  local units = redis.call("HGET", key, field)
  if units then redis.call("HSET", key, field, text(math.max(0, tonumber(units) - share.weight))) end
end
return "0"
`);

/** Own arguments: quota, used, reset and blocked, "" for what was not reported. */
export const REPORT = script(`${LIMITS}
local limit = read_limit(KEYS[1], share_of(1).window)
local quota, used, reset, blocked = tonumber(own_argument(1)), tonumber(own_argument(2)), tonumber(own_argument(3)), tonumber(own_argument(4))
if quota then redis.call("HSET", limit.key, "quota", text(quota)) end
if used and reset then
  -- Only what goes beyond our own count is news. Less than that is not: our requests may still be on their way.
  limit.foreign_until = now + reset
  redis.call("HSET", limit.key, "foreign", text(math.max(0, used - limit.used)), "foreign_until", text(limit.foreign_until))
end
if blocked then
  limit.blocked_until = math.max(limit.blocked_until, now + blocked)
  redis.call("HSET", limit.key, "blocked_until", text(limit.blocked_until))
end
keep(limit)
return "0"
`);

/** Replies "quota used blocked" for each key. */
export const READ = script(`${LIMITS}
local states = {}
for i, key in ipairs(KEYS) do
  local share = share_of(i)
  local limit = read_limit(key, share.window)
  states[i] = text(limit.quota or share.quota) .. " " .. text(limit.used + limit.foreign) .. " " .. text(math.max(0, limit.blocked_until - now))
end
return table.concat(states, " ")
`);
