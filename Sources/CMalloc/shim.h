// The part of the C library that Swift's Glibc module leaves out: how memory is given back.
#ifndef CMALLOC_SHIM_H
#define CMALLOC_SHIM_H
#include <malloc.h>
#endif
