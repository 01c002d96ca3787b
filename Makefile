# What people do with niggle. On a fresh Debian machine with a Swift toolchain, `make chat` is all
# it takes; packages that are missing are installed (scripts/debian-setup).

PREFIX ?= /usr/local
DESTDIR ?=
# Further arguments for the chat: make chat ARGS=--plain
ARGS ?=

# One configuration for release everywhere: changing the flags would build everything anew.
RELEASE = -c release --static-swift-stdlib
BINARY = .build/release/niggle
SOURCES := $(shell find Package.swift Sources intents -type f 2>/dev/null)

bindir = $(DESTDIR)$(PREFIX)/bin
mandir = $(DESTDIR)$(PREFIX)/share/man/man1
bashdir = $(DESTDIR)$(PREFIX)/share/bash-completion/completions
zshdir = $(DESTDIR)$(PREFIX)/share/zsh/site-functions
fishdir = $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d

.PHONY: help chat release test test-hosts bench soak setup install uninstall clean

help:
	@echo 'make chat       build niggle and talk to it'
	@echo 'make test       everything that must hold before a change goes in'
	@echo 'make test-hosts whether real hosts can embed niggle; slow, and needs the network once'
	@echo 'make bench      how long things take, beside what is allowed'
	@echo 'make soak       ten minutes at full speed with anything at all for input'
	@echo 'make release    build the stand-alone program: $(BINARY)'
	@echo 'make install    put it, its manual page and completions under $(PREFIX) (PREFIX=...)'
	@echo 'make uninstall  take them away again'
	@echo 'make clean      remove what was built'

chat: $(BINARY)
	@$(BINARY) $(ARGS)

release: $(BINARY)

# The stand-alone program is only built again when something changed, so that `sudo make install`
# needs no Swift.
$(BINARY): $(SOURCES)
	@scripts/debian-setup
	swift build $(RELEASE) --product niggle
	@touch -c $@

setup:
	@scripts/debian-setup

test: setup
	swift format lint --strict --recursive Package.swift Sources Tests
	swift build --build-tests
	swift test --skip-build --disable-xctest
	.build/debug/niggle check
	.build/debug/niggle test transcripts

test-hosts: $(BINARY)
	@NIGGLE=$(BINARY) scripts/test-hosts

bench: $(BINARY)
	swift build $(RELEASE) --product Benchmarks
	.build/release/Benchmarks $(BINARY)
	scripts/bench-pipe $(BINARY)

soak: $(BINARY)
	scripts/soak 10 $(BINARY)

install: $(BINARY)
	install -d $(bindir) $(mandir) $(bashdir) $(zshdir) $(fishdir)
	install -s -m 755 $(BINARY) $(bindir)/niggle
	install -m 644 man/niggle.1 $(mandir)/niggle.1
	$(BINARY) --generate-completion-script bash > $(bashdir)/niggle
	$(BINARY) --generate-completion-script zsh > $(zshdir)/_niggle
	$(BINARY) --generate-completion-script fish > $(fishdir)/niggle.fish

uninstall:
	rm -f $(bindir)/niggle $(mandir)/niggle.1 $(bashdir)/niggle $(zshdir)/_niggle \
	  $(fishdir)/niggle.fish

clean:
	swift package clean
