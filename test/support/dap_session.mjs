// A session as VS Code has it, by its own test client (npm's @vscode/debugadapter-testsupport): starts `mix instar.debug` over
// standard input and output, debugs what the environment says, and writes what it saw as one line of JSON.
import { createRequire } from "node:module";
const require = createRequire(process.env.DAP_SDK + "/");
const { DebugClient } = require("@vscode/debugadapter-testsupport");

const { launch, source, lines } = JSON.parse(process.env.DAP_SCENARIO);
const client = new DebugClient("mix", "instar.debug", "instar", { env: process.env }, true);
// On a busy machine it takes a while until Mix is there.
client.defaultTimeout = Number(process.env.DAP_TIMEOUT || 120000);
const seen = { output: [], steps: [] };
client.on("output", (event) => seen.output.push(event.body.output));
await client.start();

const initialized = client.waitForEvent("initialized");
const { body: capabilities } = await client.initializeRequest({ adapterID: "instar", linesStartAt1: true, columnsStartAt1: true, pathFormat: "path" });
seen.capabilities = capabilities;
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
  seen.steps.push({ reason: event.body.reason, line: frame.line, variables: shown });
  return { thread: event.body.threadId, frame, variables: variables.variables };
};

const set = async (points) => (await client.setBreakpointsRequest({ source, breakpoints: points })).body.breakpoints;

await client.setExceptionBreakpointsRequest({ filters: ["raised"] });
await set([{ line: lines.tax }]);
let at = await stop(() => client.configurationDoneRequest());
seen.set = await set([{ line: lines.tax, condition: "rate > 50" }, { line: lines.share, logMessage: "sum is {sum}" }]);

const items = at.variables.find((v) => v.name === "items");
const first = (await client.variablesRequest({ variablesReference: items.variablesReference, start: 0, count: 1 })).body.variables;
seen.first = (await client.variablesRequest({ variablesReference: first[0].variablesReference })).body.variables.map((v) => [v.name, v.value]);
seen.evaluated = (await client.evaluateRequest({ expression: "sum * 2", frameId: at.frame.id, context: "repl" })).body.result;

at = await stop(() => client.stepInRequest({ threadId: at.thread }));
at = await stop(() => client.stepOutRequest({ threadId: at.thread }));
at = await stop(() => client.nextRequest({ threadId: at.thread }));
// The next call has another rate.
at = await stop(() => client.continueRequest({ threadId: at.thread }));
// And the one after it raises.
at = await stop(() => client.continueRequest({ threadId: at.thread }));
seen.exception = (await client.exceptionInfoRequest({ threadId: at.thread })).body.exceptionId;
await client.continueRequest({ threadId: at.thread });
// Then it runs for ever, until it is halted.
const deadline = Date.now() + 60000;
let thread;
while (thread === undefined && Date.now() < deadline) {
  const { body } = await client.threadsRequest();
  thread = body.threads.find((t) => t.name.includes("instar_dap_spin"))?.id;
}
at = await stop(() => client.pauseRequest({ threadId: thread }));
await client.continueRequest({ threadId: at.thread });
const [exited] = await Promise.all([client.waitForEvent("exited"), set([]).then(() => client.evaluateRequest({ expression: "send(:instar_dap_spin, :stop)", context: "repl" }))]);
seen.exitCode = exited.body.exitCode;
// It disconnects, and ends the adapter.
await client.stop();
console.log(JSON.stringify(seen));
process.exit(0);
