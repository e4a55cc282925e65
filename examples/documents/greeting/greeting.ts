// Text in and out of AssemblyScript: strings are strings. document.json says so in its field "signatures"; build.sh
// compiles this file to 1.0.0.wasm.

export function greet(name: string, hour: i32): string {
  if (name.length == 0) throw new Error("nobody to greet");
  const time = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
  return `Good ${time}, ${name}!`;
}

// How often each byte occurs, as 256 numbers of 32 bits, the lowest byte first.
export function histogram(bytes: ArrayBuffer): ArrayBuffer {
  const counts = new Uint32Array(256);
  const all = Uint8Array.wrap(bytes);
  for (let i = 0; i < all.length; i++) counts[all[i]]++;
  return counts.buffer;
}
