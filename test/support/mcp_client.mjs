// The official client of the Model Context Protocol: starts a server by the command in its arguments, makes the requests that
// it reads from the environment, one after the other, and writes their answers as one line of JSON.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(process.env.MCP_SDK + "/");
const load = async (name) => import(pathToFileURL(require.resolve("@modelcontextprotocol/sdk/" + name)));
const { Client } = await load("client/index.js");
const { StdioClientTransport } = await load("client/stdio.js");

const [command, ...args] = process.argv.slice(2);
const transport = new StdioClientTransport({ command, args, env: process.env, stderr: "inherit" });
const client = new Client({ name: "test", version: "1" });
const noise = [];
client.onerror = (error) => noise.push(String(error));
// On a busy machine it takes a while until Mix is there.
await client.connect(transport, { timeout: 240000 });

const answers = [];
for (const request of JSON.parse(process.env.MCP_REQUESTS)) {
  try {
    if (request === "tools") answers.push(await client.listTools());
    else if (request === "ping") answers.push(await client.ping());
    else if (request === "server") answers.push(client.getServerVersion());
    else if (request.abort) {
      const stop = new AbortController();
      setTimeout(() => stop.abort(), request.abort);
      answers.push(await client.callTool(request.call, undefined, { signal: stop.signal }));
    } else if (request.together) answers.push(await Promise.all(request.together.map((call) => client.callTool(call))));
    else answers.push(await client.callTool(request, undefined, { timeout: 120000 }));
  } catch (error) {
    answers.push({ error: error.message, code: error.code });
  }
}
await client.close();
console.log(JSON.stringify({ answers, noise }));
