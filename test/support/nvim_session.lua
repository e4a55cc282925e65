-- A session of Neovim's, without a screen: what somebody does by its keys, and what nvim-dap shows then. bin/editors runs it.
vim.opt.runtimepath:prepend(os.getenv("INSTAR_NVIM_DAP_FOLDER"))
vim.opt.swapfile = false
vim.opt.hidden = true
local folder = os.getenv("INSTAR_EDITED")
local dap = require("dap")
if os.getenv("INSTAR_DAP_LOG") then dap.set_log_level("TRACE") end

local function say(text) io.stderr:write(text .. "\n") end

local function fail(text)
  say("FAILED: " .. text)
  vim.cmd("cquit 1")
end

local function check(is, should, what)
  if not vim.deep_equal(is, should) then
    fail(what .. " is " .. vim.inspect(is) .. " and should be " .. vim.inspect(should))
  end
end

-- As the guide has it.
dap.adapters.instar = { type = "executable", command = "mix", args = { "instar.debug" } }

local stopped, before, output, ended = nil, nil, {}, false
dap.listeners.after.event_stopped.instar = function(_, body) stopped = body end
dap.listeners.after.event_output.instar = function(_, body) table.insert(output, body.output) end
dap.listeners.after.event_terminated.instar = function() ended = true end

local function wait(ready, what)
  if not vim.wait(tonumber(os.getenv("INSTAR_WAIT_MS") or "120000"), ready, 20) then
    fail("no " .. what .. "; output: " .. table.concat(output))
  end
end

local function line_of(file, text)
  for number, line in ipairs(vim.fn.readfile(folder .. "/" .. file)) do
    if line:find(text, 1, true) then return number end
  end
  fail("no " .. text .. " in " .. file)
end

-- The cursor goes to a line, and the key for a breakpoint is pressed.
local function breakpoint(file, text)
  vim.cmd("edit " .. vim.fn.fnameescape(folder .. "/" .. file))
  vim.api.nvim_win_set_cursor(0, { line_of(file, text), 0 })
  dap.toggle_breakpoint()
end

-- Where it stands, as nvim-dap shows it, and what the variables are.
local function stands()
  wait(function()
    local session = dap.session()
    local frame = stopped and session and session.current_frame
    return frame and frame ~= before and frame.scopes and frame.scopes[1] and frame.scopes[1].variables
  end, "place where it stands")
  local frame = dap.session().current_frame
  local variables = {}
  for _, variable in pairs(frame.scopes[1].variables) do variables[variable.name] = variable.value end
  say("stands in " .. frame.name .. " at line " .. frame.line .. ": " .. vim.inspect(variables):gsub("%s+", " "))
  return frame, variables
end

local function go(command)
  stopped, before = nil, dap.session().current_frame
  command()
end

breakpoint("shop.ex", "tax = tax")
breakpoint("pricing@1.0.0.ex", "div(sum")
breakpoint("adder@1.0.0.wat", "local.set $sum")

dap.run({
  type = "instar",
  request = "launch",
  name = "three kinds of code",
  eval = table.concat(vim.fn.readfile(folder .. "/program.exs"), "\n"),
  server = ":edited",
  codePaths = { folder .. "/ebin" },
})

-- An ordinary module.
local frame, variables = stands()
check(frame.line, line_of("shop.ex", "tax = tax"), "the line")
check(frame.source.path, folder .. "/shop.ex", "the file")
check({ variables.sum, variables.rate }, { "40", "10" }, "what the variables are")
check(vim.api.nvim_win_get_cursor(0)[1], frame.line, "the cursor's line")
go(dap.step_into)
frame = stands()
check(frame.line, line_of("shop.ex", "share ="), "the line inside")
go(dap.step_out)
frame = stands()
check(frame.line, line_of("shop.ex", "sum + tax"), "the line behind")

-- A document in Elixir, whose text comes from the store.
go(dap.continue)
frame, variables = stands()
check(frame.line, line_of("pricing@1.0.0.ex", "div(sum"), "the document's line")
check(variables.sum, "40", "the document's variable")

-- One in WebAssembly.
go(dap.continue)
frame, variables = stands()
check(frame.line, line_of("adder@1.0.0.wat", "local.set $sum"), "the instruction's line")
check({ variables.a, variables.b, variables.sum }, { "2", "3", "0" }, "what the locals are")
go(dap.step_over)
frame, variables = stands()
check(frame.line, line_of("adder@1.0.0.wat", "local.set $sum") + 1, "the next instruction's line")
check(variables.sum, "5", "the local that was set")
go(dap.continue)
wait(function() return ended end, "end")
wait(function() return table.concat(output):find("all three are done") end, "last word")
say("all of it went as it should")
vim.cmd("qall!")
