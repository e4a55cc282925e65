// A native library as others have them, for tests: see foreign_library.ex.
#include <erl_nif.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

// Ends the process, whatever it is told of, and passes nothing on.
static void end(int signal, siginfo_t *info, void *context) { _exit(77); }

// Passes everything on to who was there before.
static struct sigaction before;
static void pass_on(int signal, siginfo_t *info, void *context) {
  if (before.sa_flags & SA_SIGINFO) before.sa_sigaction(signal, info, context);
  else _exit(78);
}

// Takes everything for harmless.
static void ignore(int signal, siginfo_t *info, void *context) {}

static ERL_NIF_TERM install(ErlNifEnv *env, int argc, const ERL_NIF_TERM argv[]) {
  int signals[] = {SIGSEGV, SIGILL, SIGFPE}, kind;
  struct sigaction action;
  enif_get_int(env, argv[0], &kind);
  memset(&action, 0, sizeof action);
  action.sa_sigaction = kind == 0 ? end : kind == 1 ? pass_on : ignore;
  action.sa_flags = SA_SIGINFO;
  for (int i = 0; i < 3; i++) sigaction(signals[i], &action, &before);
  return enif_make_int(env, 0);
}

static ERL_NIF_TERM fault(ErlNifEnv *env, int argc, const ERL_NIF_TERM argv[]) {
  *(volatile int *)8 = 1;
  return enif_make_int(env, 0);
}

// Holds a dirty scheduler for so many milliseconds, without needing a processor.
static ERL_NIF_TERM nap(ErlNifEnv *env, int argc, const ERL_NIF_TERM argv[]) {
  int ms;
  enif_get_int(env, argv[0], &ms);
  for (; ms > 0; ms -= 10) usleep(10000);
  return enif_make_int(env, 0);
}

static ErlNifFunc functions[] = {
    {"install", 1, install}, {"fault", 0, fault}, {"sleep", 1, nap, ERL_NIF_DIRTY_JOB_CPU_BOUND}};
ERL_NIF_INIT(instar_test_foreign, functions, NULL, NULL, NULL, NULL)
