/* Preloaded into the program (LD_PRELOAD): lets the n-th call that changes something outside the process go wrong. Such a
 * call writes to a file, a pipe or a socket, makes it durable, shortens, renames or removes it. Standard error does not
 * count.
 *
 *   FAULT_AT     which call, from 1; 0 or absent: none, calls are only counted
 *   FAULT        kill: SIGKILL just before the call
 *                torn: half of what it writes is written, then SIGKILL
 *                ENOSPC, EIO, EROFS: this call on a file and every later one fails so; pipes and sockets go on. With EROFS no
 *                file below FAULT_UNDER opens for writing either
 *   FAULT_COUNT  a file that gets one byte for each call, so that the count survives the kill
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum fault { NONE, KILL, TORN, FAIL };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long calls, chosen;
static enum fault fault;
static int failure;
static int count_file = -1;

static ssize_t (*real_write)(int, const void*, size_t);

__attribute__((constructor)) static void start(void) {
  real_write = (ssize_t(*)(int, const void*, size_t))dlsym(RTLD_NEXT, "write");
  const char* at = getenv("FAULT_AT");
  const char* what = getenv("FAULT");
  const char* count = getenv("FAULT_COUNT");
  chosen = at ? atol(at) : 0;
  if (count) count_file = open(count, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (!what || !chosen) return;
  fault = !strcmp(what, "torn") ? TORN : !strcmp(what, "kill") ? KILL : FAIL;
  failure = !strcmp(what, "ENOSPC") ? ENOSPC : !strcmp(what, "EROFS") ? EROFS : EIO;
}

static void die(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

static int is_file(int fd) {
  struct stat status;
  return fd < 0 || (!fstat(fd, &status) && S_ISREG(status.st_mode));
}

static int counts(int fd) {
  struct stat status;
  if (fd == STDERR_FILENO || fd == count_file) return 0;
  return fd < 0 || (!fstat(fd, &status) && (S_ISREG(status.st_mode) || S_ISSOCK(status.st_mode) || S_ISFIFO(status.st_mode)));
}

/* What goes wrong at this call, if anything; counts it. fd -1: a call on a path. */
static enum fault at_call(int fd) {
  if (!counts(fd)) return NONE;
  pthread_mutex_lock(&lock);
  const long now = ++calls;
  if (count_file >= 0 && real_write(count_file, "x", 1) != 1) abort();
  pthread_mutex_unlock(&lock);
  if (fault == KILL && now == chosen) die();
  if (fault == TORN && now == chosen) return TORN;
  return fault == FAIL && now >= chosen && is_file(fd) ? FAIL : NONE;
}

#define INSTEAD(result, name, fd, parameters, arguments, torn)                          \
  result name parameters {                                                              \
    static result(*real) parameters;                                                    \
    if (!real) real = (result(*) parameters)dlsym(RTLD_NEXT, #name);                    \
    switch (at_call(fd)) {                                                              \
      case FAIL: errno = failure; return -1;                                            \
      case TORN: torn; die(); return -1;                                                \
      default: return real arguments;                                                   \
    }                                                                                   \
  }

static int is_read_only(const char* path, int flags) {
  const char* under = getenv("FAULT_UNDER");
  return fault == FAIL && failure == EROFS && under && (flags & (O_WRONLY | O_RDWR | O_CREAT)) &&
         !strncmp(path, under, strlen(under));
}

#define OPEN(name)                                                                  \
  int name(const char* path, int flags, ...) {                                      \
    static int (*real)(const char*, int, ...);                                      \
    if (!real) real = (int (*)(const char*, int, ...))dlsym(RTLD_NEXT, #name);      \
    va_list rest;                                                                   \
    va_start(rest, flags);                                                          \
    const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;   \
    va_end(rest);                                                                   \
    if (!is_read_only(path, flags)) return real(path, flags, mode);                 \
    errno = EROFS;                                                                  \
    return -1;                                                                      \
  }

OPEN(open)
OPEN(open64)
INSTEAD(ssize_t, write, fd, (int fd, const void* from, size_t size), (fd, from, size), (void)!real(fd, from, size / 2))
INSTEAD(ssize_t, pwrite, fd, (int fd, const void* from, size_t size, off_t at), (fd, from, size, at),
        (void)!real(fd, from, size / 2, at))
INSTEAD(ssize_t, pwrite64, fd, (int fd, const void* from, size_t size, off64_t at), (fd, from, size, at),
        (void)!real(fd, from, size / 2, at))
INSTEAD(ssize_t, writev, fd, (int fd, const struct iovec* parts, int count), (fd, parts, count),
        (void)!real(fd, parts, count / 2))
INSTEAD(ssize_t, send, fd, (int fd, const void* from, size_t size, int flags), (fd, from, size, flags),
        (void)!real(fd, from, size / 2, flags))
INSTEAD(ssize_t, sendmsg, fd, (int fd, const struct msghdr* message, int flags), (fd, message, flags), (void)0)
INSTEAD(int, fsync, fd, (int fd), (fd), (void)0)
INSTEAD(int, fdatasync, fd, (int fd), (fd), (void)0)
INSTEAD(int, ftruncate, fd, (int fd, off_t size), (fd, size), (void)0)
INSTEAD(int, ftruncate64, fd, (int fd, off64_t size), (fd, size), (void)0)
INSTEAD(int, unlink, -1, (const char* path), (path), (void)0)
INSTEAD(int, rename, -1, (const char* from, const char* to), (from, to), (void)0)
