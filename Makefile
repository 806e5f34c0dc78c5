# make run: set up and extract data/raw.  make test: set up and run all checks.  PYTHON=python3.12 chooses a Python.
VENV ?= .venv
BIN := $(VENV)/bin
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
  $$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null && echo $$p && break; done)

.PHONY: run test format docs train clean fuzz faults

run: $(VENV)/.installed
	$(BIN)/reportmine extract data/raw --out data/processed

test: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/reportmine check
	$(BIN)/python benchmarks/gate.py
	$(BIN)/python -m pytest -n 2 -q

format: $(VENV)/.installed-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs: $(VENV)/.installed-dev
	$(BIN)/python docs/generate.py

train: $(VENV)/.installed
	$(BIN)/reportmine train links data/annotated --out src/reportmine/lexicons/link_weights.tsv
	$(BIN)/reportmine train confidence data/annotated --out src/reportmine/lexicons/confidence.tsv

# many more bytes and texts than `make test` tries
fuzz: $(VENV)/.installed-dev
	REPORTMINE_FUZZ=5000 $(BIN)/python -m pytest -q tests/stages/ingest/test_properties.py tests/test_text_properties.py

# fifty kills of a run, each gone on with, and bytes compared
faults: $(VENV)/.installed-dev
	$(BIN)/python benchmarks/faults.py

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "reportmine needs Python 3.11, 3.12 or 3.13: make PYTHON=/path/to/python3.12" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

# a stamp is newer than pyproject.toml as long as what is installed is what it asks for
$(VENV)/.installed: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(VENV)/.installed-dev: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[dev]"
	@touch $@ $(VENV)/.installed
