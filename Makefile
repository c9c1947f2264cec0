# What each target does is configured in pyproject.toml; here are only the names.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test check fuzz bench load tour pictures words

# Tests start the product hundreds of times: where nothing that was compiled is kept, each start compiles it anew.
unexport PYTHONDONTWRITEBYTECODE

# A desk to try, with a real expo in it, in a folder of its own: the week in which the expo is set up.
TRY := build/try
run: $(VENV)/.ok
	@test -e $(TRY)/apcdesk.sqlite || TZ=Europe/Brussels $(BIN)/apcdesk --data $(TRY) import resources/expo/fosdem-2025
	@TZ=Europe/Brussels $(BIN)/apcdesk --data $(TRY) --clock 2025-01-31T09:00:00+01:00

test: check
	@$(BIN)/python packaging/test_tools.py
	@mkdir -p build && rm -f build/.coverage*
	$(BIN)/python -m pytest -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder --cov --cov-report=json:build/coverage.json --cov-report=
	@$(BIN)/python packaging/coverage_floors.py build/coverage.json

check: $(VENV)/.ok
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/mypy packaging/*.py packaging/kiosk/*.py
	@# what Windows and macOS lack is called nowhere but behind a question for the platform
	$(BIN)/mypy --platform win32 --no-warn-unreachable --cache-dir .mypy_cache/win32 apcdesk
	$(BIN)/mypy --platform darwin --no-warn-unreachable --cache-dir .mypy_cache/darwin apcdesk
	$(BIN)/lint-imports --no-logo

fuzz: $(VENV)/.ok
	@$(BIN)/python packaging/fuzz.py

bench: $(VENV)/.ok
	@$(BIN)/python packaging/bench_goals.py new
	@$(BIN)/python packaging/bench.py
	@$(BIN)/python packaging/bench_serve.py
	@$(BIN)/python packaging/bench_availability.py
	@$(BIN)/python packaging/bench_port.py
	@$(BIN)/python packaging/bench_writes.py
	@$(BIN)/python packaging/bench_smooth.py
	@$(BIN)/python packaging/bench_pages.py
	@$(BIN)/python packaging/bench_agenda.py
	@$(BIN)/python packaging/bench_demand.py
	@$(BIN)/python packaging/bench_goals.py

load: $(VENV)/.ok
	@$(BIN)/python packaging/load.py

tour: $(VENV)/.ok
	@$(BIN)/apcdesk tour --out build/tour

pictures: $(VENV)/.ok
	@$(BIN)/apcdesk tour --out packaging/screenshots
	@$(BIN)/python packaging/pictures_pages.py packaging/screenshots
	@$(BIN)/python packaging/pictures_demand.py packaging/screenshots

words: $(VENV)/.ok
	@$(BIN)/python packaging/words.py

$(VENV)/.ok: pyproject.toml packaging/constraints.txt packaging/bootstrap.py
	@$(PYTHON) packaging/bootstrap.py $(VENV)
	@touch $@
