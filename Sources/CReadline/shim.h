// What Swift sees of GNU Readline. <stdio.h> comes first, because readline's
// headers use FILE without including it.
#ifndef CREADLINE_SHIM_H
#define CREADLINE_SHIM_H
#include <stdio.h>
#include <wchar.h>
#include <readline/readline.h>
#include <readline/history.h>
#endif
