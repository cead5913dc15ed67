# Two commands matter: `make demo` and `make test`.

DATA ?= demo-data
LISTEN ?= 127.0.0.1:8080

.PHONY: demo test bench build portal screenshots lighthouse

## A country in miniature on this machine, at http://localhost:8080
demo: build
	target/debug/dsp demo --data $(DATA) --listen $(LISTEN)

## Everything: formatting, lints, licences, Rust tests on both engines, browser journeys
test:
	scripts/test

## What a decision costs, and whether the time of an answer gives away what is hidden: see bench/README.md
bench: portal
	cargo run --locked --profile measure --package bench --bin decide
	cargo run --locked --profile measure --package bench --bin invisibility

build: portal
	cargo build --locked --package dsp

portal: node_modules
	npm run --silent build

node_modules: package-lock.json
	PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund
	touch node_modules

## Pictures of every page in docs/screenshots
screenshots: build
	npm run --silent screenshots

## Lighthouse on a phone, on the main pages; fails below accessibility 100, best practices 95, performance 95
lighthouse: build
	npm run --silent lighthouse
