// A session over WebAssembly, C or Rust, as dap_session.mjs has one over Elixir: a breakpoint with a condition, variables, evaluate, steps into,
// out and over, a log point, a trap, and the end.
import { createRequire } from "node:module";
const require = createRequire(process.env.DAP_SDK + "/");
const { DebugClient } = require("@vscode/debugadapter-testsupport");

const { launch, source, lines, condition, log, evaluate } = JSON.parse(process.env.DAP_SCENARIO);
const client = new DebugClient("mix", "instar.debug", "instar", { env: process.env }, true);
client.defaultTimeout = Number(process.env.DAP_TIMEOUT || 120000);
const seen = { output: [], steps: [] };
client.on("output", (event) => seen.output.push(event.body.output));
await client.start();

const initialized = client.waitForEvent("initialized");
await client.initializeRequest({ adapterID: "instar", linesStartAt1: true, columnsStartAt1: true, pathFormat: "path" });
const launched = client.launchRequest(launch);
await initialized;
await launched;

const stop = async (run) => {
  const [event] = await Promise.all([client.waitForEvent("stopped"), run()]);
  const { body } = await client.stackTraceRequest({ threadId: event.body.threadId });
  const [frame] = body.stackFrames;
  const { body: scopes } = await client.scopesRequest({ frameId: frame.id });
  const { body: variables } = await client.variablesRequest({ variablesReference: scopes.scopes[0].variablesReference });
  const shown = Object.fromEntries(variables.variables.map((v) => [v.name, v.value]));
  seen.steps.push({ reason: event.body.reason, line: frame.line, name: frame.name, variables: shown });
  return { thread: event.body.threadId, frame };
};

const set = async (points) => (await client.setBreakpointsRequest({ source, breakpoints: points })).body.breakpoints;

await client.setExceptionBreakpointsRequest({ filters: ["raised"] });
await set([{ line: lines.call, condition }]);
let at = await stop(() => client.configurationDoneRequest());
seen.set = await set([{ line: lines.call, condition }, { line: lines.inside, logMessage: log }]);
seen.evaluated = (await client.evaluateRequest({ expression: evaluate, frameId: at.frame.id, context: "repl" })).body.result;
at = await stop(() => client.stepInRequest({ threadId: at.thread }));
at = await stop(() => client.stepOutRequest({ threadId: at.thread }));
at = await stop(() => client.nextRequest({ threadId: at.thread }));
// The next call comes to the log point only, and the one after it traps.
at = await stop(() => client.continueRequest({ threadId: at.thread }));
const info = (await client.exceptionInfoRequest({ threadId: at.thread })).body;
seen.exception = [info.exceptionId, info.description];
const [exited] = await Promise.all([client.waitForEvent("exited"), client.continueRequest({ threadId: at.thread })]);
seen.exitCode = exited.body.exitCode;
await client.stop();
console.log(JSON.stringify(seen));
process.exit(0);
