// Starts the debugger for a session of VS Code's: `mix instar.debug` in the project's folder, or a port where one listens; and
// shows documents, whose text the debugger has from their store.
import * as vscode from "vscode";

export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.debug.registerDebugAdapterDescriptorFactory("instar", { createDebugAdapterDescriptor: descriptor }),
    vscode.debug.registerDebugConfigurationProvider("instar", { resolveDebugConfiguration: configuration }),
    vscode.workspace.registerTextDocumentContentProvider("instar", { provideTextDocumentContent: text }),
  );
}

export function deactivate(): void {}

function descriptor(session: vscode.DebugSession): vscode.DebugAdapterDescriptor {
  const { port, cwd, env } = session.configuration;
  if (typeof port === "number") return new vscode.DebugAdapterServer(port, "127.0.0.1");
  const folder = cwd ?? session.workspaceFolder?.uri.fsPath;
  return new vscode.DebugAdapterExecutable("mix", ["instar.debug"], { cwd: folder, env });
}

// Started without a launch.json, it runs the tests.
function configuration(
  _folder: vscode.WorkspaceFolder | undefined,
  given: vscode.DebugConfiguration,
): vscode.DebugConfiguration {
  if (given.type && given.request) return given;
  return { type: "instar", request: "launch", name: "mix test", task: "test", env: { MIX_ENV: "test" } };
}

async function text(uri: vscode.Uri): Promise<string> {
  const session = vscode.debug.activeDebugSession;
  if (session?.type !== "instar") return "";
  const source = { path: `instar:${uri.path}`, name: uri.path };
  const answer = await session.customRequest("source", { source, sourceReference: 0 });
  return answer.content;
}
