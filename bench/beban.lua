-- Load for wrk. Arguments: a file with one request a line, "method <tab> path <tab> cookie <tab> body"; then "giliran" to
-- go through the lines, or "tetap" for one line per thread. "{versi}" in a body becomes the version last answered.
local nomor = 0
function setup(thread)
  thread:set("ke", nomor)
  nomor = nomor + 1
end

function init(args)
  baris = {}
  for line in io.lines(args[1]) do
    local method, path, cookie, body, versi = line:match("^(.-)\t(.-)\t(.-)\t(.-)\t(.-)$")
    baris[#baris + 1] = { method = method, path = path, cookie = cookie, body = body, versi = versi }
  end
  tetap = args[2] == "tetap"
  pos = ke * 7
  -- only where a version is carried on: reading every answer costs the load generator
  if tetap then
    function response(status, _, body)
      local versi = body:match('"versi":(%d+)')
      if status == 200 and versi then baris[ke % #baris + 1].versi = versi end
    end
  end
end

local function kini()
  if tetap then return baris[ke % #baris + 1] end
  return baris[pos % #baris + 1]
end

function request()
  if not tetap then pos = pos + 1 end
  local satu = kini()
  local headers = { ["Cookie"] = satu.cookie }
  if satu.body == "" then return wrk.format(satu.method, satu.path, headers) end
  headers["Content-Type"] = "application/json"
  return wrk.format(satu.method, satu.path, headers, (satu.body:gsub("{versi}", satu.versi)))
end

function done(summary, latency)
  io.write(string.format("UKUR %d %d %d %.3f %.3f\n", summary.requests, summary.duration,
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
