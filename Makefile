# Everything a machine with Python 3.11+, git and make needs is set up by these targets themselves.
PYTHON ?= $(shell for p in python3.13 python3.12 python3.14 python3.11 python3; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin

.PHONY: install demo run migrate browser test check bench flows crash

install: .venv/run ## what running needs

.venv/made:
	@test -n "$(PYTHON)" || { echo "Python 3.11 to 3.14 with venv is needed (Debian: apt install python3 python3-venv)."; exit 1; }
	@$(PYTHON) -m venv .venv
	@touch $@

.venv/run: .venv/made requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

.venv/dev: .venv/run requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

demo: .venv/run ## the bot with a fictional school, on a local page, no token
	@$(BIN)/python -m bot demo

run: .venv/run ## the bot for real, settings from .env
	@$(BIN)/python -m bot run

migrate: .venv/run
	@$(BIN)/python -m bot migrate

# The tests of the demo's page need a browser; where this machine lets us, it is installed here.
browser:
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || \
		{ [ "$$(id -u)" = 0 ] && apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
			apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core fonts-liberation >/dev/null; } || \
		{ sudo -n true 2>/dev/null && sudo apt-get install -y -qq chromium >/dev/null; } || \
		echo "Chromium could not be installed here: the tests of the page will fail (Debian: apt install chromium)."

test: .venv/dev browser ## every test
	@$(BIN)/python -m pytest -n 2 --dist loadfile

check: .venv/dev ## style, types, freshness of generated files
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/python -m tests.flow_chart --check

bench: .venv/dev ## our cost against bare aiogram
	@$(BIN)/python -m tests.bench

flows: .venv/dev ## write docs/flows.md anew
	@$(BIN)/python -m tests.flow_chart

crash: .venv/dev ## the long crash test
	@NASTAVNIK_KILLS=500 $(BIN)/python -m pytest tests/telegram/test_crash.py
