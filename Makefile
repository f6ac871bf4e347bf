# make demo | make test | make setup: nothing else is needed beforehand but Python 3.11+.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.stamp
WEB := $(wildcard web/*.* web/scripts/* web/src/* web/src/*/*)
CLUSTER := .venv/.stamp-cluster

.PHONY: setup demo test check format clean

setup: $(STAMP)

$(STAMP): pyproject.toml requirements.lock $(WEB)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Sanudo needs Python 3.11 or newer; set PYTHON=..."; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements.lock
	$(BIN)/python web/build.py
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

demo: setup
	$(BIN)/sanudo record examples/articles --to demo/demo.duckdb --parts demo/parts
	$(BIN)/sanudo serve demo/demo.duckdb

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python web/build.py --check

# Ray, an S3 server and Delta are large and for tests only; botocore's pin of python-dateutil is older than ours, hence --no-deps
$(CLUSTER): $(STAMP) requirements-cluster.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --requirement requirements-cluster.lock
	@touch $@

test: check $(CLUSTER)
	$(BIN)/python -m pytest

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf .venv demo web/node_modules web/.made src/sanudo/serve/static/islands
