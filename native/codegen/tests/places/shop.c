/* clang --target=wasm32 -ffreestanding -nostdlib -Wl,--no-entry -O2 -g -mbulk-memory -o shop.wasm shop.c */
static volatile int zero = 0;
static char bytes[64];

__attribute__((always_inline)) static inline int half(int n) {
  return n / zero;
}

__attribute__((noinline)) static int rest(int n) {
  zero += 0;
  return half(n) + 1;
}

__attribute__((export_name("byte"))) int byte(int at) { return bytes[at]; }

__attribute__((export_name("total"))) int total(int n) {
  __builtin_memset(bytes, n, (unsigned)n);
  return rest(n) + 2;
}
