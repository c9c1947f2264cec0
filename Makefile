# What each target does is configured in pyproject.toml; here are only the names.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test check bench tour pictures

run: $(VENV)/.ok
	@$(BIN)/apcdesk

test: check
	@mkdir -p build && rm -f build/.coverage*
	$(BIN)/python -m pytest --cov --cov-report=json:build/coverage.json --cov-report=
	@$(BIN)/python packaging/coverage_floors.py build/coverage.json

check: $(VENV)/.ok
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/mypy packaging/*.py
	$(BIN)/lint-imports --no-logo

bench: $(VENV)/.ok
	@$(BIN)/python packaging/bench.py

tour: $(VENV)/.ok
	@$(BIN)/apcdesk tour --out build/tour

pictures: $(VENV)/.ok
	@$(BIN)/apcdesk tour --out packaging/screenshots

$(VENV)/.ok: pyproject.toml packaging/constraints.txt packaging/bootstrap.py
	@$(PYTHON) packaging/bootstrap.py $(VENV)
	@touch $@
