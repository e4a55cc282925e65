/* Checksums of pseudo-random bytes: real memory, real loops, and nothing to import.
 *
 * Calls take integers only. So every function fills this module's memory with a sequence that its caller can make as
 * well (a linear congruential generator, of which the highest byte is used), and returns the checksum of that.
 *
 * build.sh compiles this file to 1.0.0.wasm.
 */
#include <stdint.h>

#define EXPORT(name) __attribute__((export_name(name)))

static uint8_t bytes[1 << 20];

static void fill(uint32_t state, uint32_t length) {
    if (length > sizeof bytes) __builtin_trap();
    for (uint32_t i = 0; i < length; i++) {
        state = state * 1664525u + 1013904223u;
        bytes[i] = state >> 24;
    }
}

/* CRC-32 as in zlib, four bits at a time. Results are unsigned 32-bit numbers, as 64 bits so that they stay positive. */
EXPORT("crc32") uint64_t crc32(uint32_t seed, uint32_t length) {
    static const uint32_t table[16] = {
        0x00000000, 0x1db71064, 0x3b6e20c8, 0x26d930ac, 0x76dc4190, 0x6b6b51f4, 0x4db26158, 0x5005713c,
        0xedb88320, 0xf00f9344, 0xd6d6a3e8, 0xcb61b38c, 0x9b64c2b0, 0x86d3d2d4, 0xa00ae278, 0xbdbdf21c,
    };
    uint32_t crc = 0xffffffff;

    fill(seed, length);
    for (uint32_t i = 0; i < length; i++) {
        crc ^= bytes[i];
        crc = crc >> 4 ^ table[crc & 15];
        crc = crc >> 4 ^ table[crc & 15];
    }
    return crc ^ 0xffffffff;
}

/* Adler-32 as in zlib. */
EXPORT("adler32") uint64_t adler32(uint32_t seed, uint32_t length) {
    uint32_t a = 1, b = 0;

    fill(seed, length);
    for (uint32_t i = 0; i < length; i++) {
        a = (a + bytes[i]) % 65521;
        b = (b + a) % 65521;
    }
    return b << 16 | a;
}

/* FNV-1a in 64 bits, as a signed number, like every i64 that wasm returns. */
EXPORT("fnv1a") uint64_t fnv1a(uint32_t seed, uint32_t length) {
    uint64_t hash = 0xcbf29ce484222325;

    fill(seed, length);
    for (uint32_t i = 0; i < length; i++) hash = (hash ^ bytes[i]) * 0x100000001b3;
    return hash;
}
