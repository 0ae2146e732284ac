# Recital. `make` does everything on input/; `make help` lists the targets.

INPUT  ?= input
OUTPUT ?= output
BUILD  := node dist/cli.js build $(INPUT) --out $(OUTPUT)

sources     := $(shell find src -type f) package.json tsconfig.json
stylesheets := $(shell find xslt -type f)

.PHONY: all install build validate test check score schema-agreement bench clean help
.DEFAULT_GOAL := all

all: build ## install, build, and run the pipeline on input/ into output/
	@$(BUILD)

install: node_modules/.installed ## install the locked dependencies

node_modules/.installed: package.json package-lock.json
	npm ci --no-audit --no-fund --loglevel=error
	@touch $@

build: dist/cli.js dist/xslt/epub.sef.json ## compile the program and the stylesheets

dist/cli.js: node_modules/.installed $(sources)
	npx --no-install tsc
	@touch $@

dist/xslt/epub.sef.json: node_modules/.installed $(stylesheets)
	npm run --silent build:stylesheets
	@touch $@

validate: build ## check every AKN file in output/ against the schema
	node dist/cli.js validate $(OUTPUT)/akn

test: build tools check ## every test; installs the checkers it needs where it can
	npx --no-install vitest run --config test/vitest.config.ts

.PHONY: tools
tools: node_modules/.installed ## install the checkers the tests use (Debian: chromium, epubcheck, xmllint)
	@sh test/support/install-tools.sh

check: node_modules/.installed ## types, lint, unused code
	npm run --silent check

score: node_modules/.installed ## precision and recall on generated texts (SEED=1)
	npx --no-install tsx test/score/run.ts --seed $(or $(SEED),1) $(SCORE)

schema-agreement: node_modules/.installed ## our schema and the OASIS one on 20,000 mutants
	RECITAL_MUTANTS=20000 npx --no-install vitest run --config test/vitest.config.ts test/schema/agreement.test.ts

bench: build ## medians of each stage and of whole commands, printed
	npx --no-install tsx test/bench/run.ts

clean: ## remove what was built and what was made of the inputs
	rm -rf dist
	rm -rf $(addprefix $(OUTPUT)/,akn html epub trace report.json .recital-build.json)

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 26
