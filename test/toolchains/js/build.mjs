// Makes a component of app.js: node build.mjs OUT, where node_modules has @bytecodealliance/componentize-js.
import { readFile, writeFile } from "node:fs/promises";
import { componentize } from "@bytecodealliance/componentize-js";

const { component } = await componentize(await readFile("app.js", "utf8"), {
  witPath: "plugin.wit",
  worldName: "plugin",
});
await writeFile(process.argv[2], component);
