// What Swift sees of GNU Readline. <stdio.h> comes first, because readline's
// headers use FILE without including it.
#ifndef CREADLINE_SHIM_H
#define CREADLINE_SHIM_H
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <time.h>
#include <readline/readline.h>
#include <readline/history.h>

// The C library has it, but shows it only to _GNU_SOURCE, which Swift's module of it does not set.
extern int ppoll(struct pollfd *, nfds_t, const struct timespec *, const sigset_t *);
#endif
