/* Text in and out of C: what of a title goes into a URL.
 *
 * Instar asks instar_alloc for room, writes the title there, and calls slug with its pointer and its length. slug
 * returns a pointer and a length in one i64. guides/webassembly.md tells the whole convention; build.sh compiles this
 * file to 1.0.0.wasm.
 */
#include <stddef.h>
#include <stdint.h>

#define EXPORT(name) __attribute__((export_name(name)))

/* One line for each function that takes or returns text; the linker makes one section of them. */
__asm__(".section .custom_section.instar.signatures,\"\",@\n"
        ".ascii \"slug: (string) -> string\\n\"\n");

/* An allocator for programs that don't live long: it takes more and more memory, and gives none back, except what was
 * taken last. A larger program has malloc and free instead, from a C library. */
extern unsigned char __heap_base;
static uintptr_t top;

EXPORT("instar_alloc") void *instar_alloc(size_t size) {
    if (top == 0) top = (uintptr_t)&__heap_base;
    uintptr_t at = top, end = at + ((size + 7) & ~(size_t)7);
    uintptr_t have = __builtin_wasm_memory_size(0) << 16;
    if (end < at) return NULL;
    if (end > have && __builtin_wasm_memory_grow(0, (end - have + 0xffff) >> 16) == (size_t)-1) return NULL;
    top = end;
    return (void *)at;
}

EXPORT("instar_free") void instar_free(void *pointer, size_t size) {
    if ((uintptr_t)pointer + ((size + 7) & ~(size_t)7) == top) top = (uintptr_t)pointer;
}

/* Letters, digits and whatever is no ASCII stay, in lower case; everything else becomes one dash. */
EXPORT("slug") uint64_t slug(const char *title, size_t length) {
    char *out = instar_alloc(length);
    size_t written = 0;

    if (out == NULL) __builtin_trap();
    for (size_t i = 0; i < length; i++) {
        unsigned char c = title[i];
        if (c >= 'A' && c <= 'Z') c += 'a' - 'A';
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80)
            out[written++] = c;
        else if (written > 0 && out[written - 1] != '-')
            out[written++] = '-';
    }
    if (written > 0 && out[written - 1] == '-') written--;
    /* Instar frees as many bytes as it is given; what is too much goes back here. */
    top = (uintptr_t)out + ((written + 7) & ~(size_t)7);
    return (uint64_t)(uintptr_t)out << 32 | written;
}
