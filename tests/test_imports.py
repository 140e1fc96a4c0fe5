"""Imports go down: cli → batch → pipeline → the three wings → languages, model, errors."""

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import newsparse

PACKAGE = Path(newsparse.__file__).parent
LAYERS = {
    "languages": 0,
    "model": 0,
    "errors": 0,
    "patterns": -1,
    "recent": -1,
    "counted": -1,
    "extras": 0.5,
    "help": 0,
    "screen": 0,
    "corpus": 0.7,
    "reader": 1,
    "segmenter": 1,
    "renderer": 1,
    "pipeline": 2,
    "batch": 3,
    "option_values": 2.5,
    "options": 3,
    "planning": 3.5,
    "cli": 4,
    "__main__": 5,
}
FRONT_DOOR = "__init__"
LIBRARIES = [
    "charset_normalizer",
    "dateutil",
    "jinja2",
    "langcodes",
    "pymorphy3",
    "rich",
    "selectolax",
    "typer",
]


def layer_of(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else FRONT_DOOR


@cache
def read(path):
    """Return the modules that a file imports, and the names of the attributes it asks for."""
    modules, attributes = [], set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            modules.append(node.module or "")
        elif isinstance(node, ast.Import):
            modules += [alias.name for alias in node.names]
        elif isinstance(node, ast.Attribute):
            attributes.add(node.attr)
    return modules, attributes


def imports():
    """Yield (file, the layer it is in, the layer it imports from) for all of the package."""
    for path in sorted(PACKAGE.rglob("*.py")):
        place = path.relative_to(PACKAGE)
        layer = place.parts[0].removesuffix(".py")
        if layer == FRONT_DOOR:
            continue
        for name in read(path)[0]:
            if name.split(".")[0] == "newsparse":
                yield str(place), layer, layer_of(name)


def test_every_module_has_its_layer():
    assert {layer for _, layer, _ in imports()} <= set(LAYERS)


def test_imports_go_down_and_wings_stay_apart():
    wrong = [
        (place, target)
        for place, layer, target in imports()
        if target != layer and target != FRONT_DOOR and LAYERS[target] >= LAYERS[layer]
    ]
    assert wrong == []


def test_only_the_command_uses_the_front_door():
    users = {place for place, _, target in imports() if target == FRONT_DOOR}
    assert users <= {"cli.py", "planning.py", "option_values.py", "__main__.py"}


def test_importing_newsparse_imports_nothing_heavy():
    code = f"import newsparse, sys; print([n for n in {LIBRARIES!r} if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


NETWORK = {"socket", "ssl", "http", "ftplib", "urllib.request", "requests", "httpx"}
UNSAFE = {"pickle", "marshal", "shelve"}


def test_neither_reading_nor_rendering_uses_the_network_or_unpickles():
    for wing in ["reader", "segmenter", "renderer", "corpus", "languages"]:
        for path in (PACKAGE / wing).rglob("*.py"):
            names = {part for name in read(path)[0] for part in (name, name.split(".")[0])}
            assert not names & (NETWORK | UNSAFE), path


CLOCKS = {"now", "today", "utcnow", "localtime", "gmtime", "time_ns"}


def test_no_record_depends_on_the_clock():
    for wing in ["reader", "segmenter", "renderer", "corpus", "languages"]:
        for path in (PACKAGE / wing).rglob("*.py"):
            assert not read(path)[1] & CLOCKS, path


def test_a_plain_run_loads_neither_databases_nor_remote_stores_nor_screens(tmp_path):
    article = tmp_path / "article.txt"
    article.write_text("date 2026-03-01 A bridge is opened\n\nCars may use it.\n", "utf-8")
    results = tmp_path / "results.jsonl"
    rarely = ["langcodes", "sqlite3", "fsspec", "pyarrow", "distributed", "rich", "jinja2"]
    code = (
        "import sys; from newsparse.cli import run_command; "
        f"run_command([{str(article)!r}, '-o', {str(results)!r}]); "
        f"print([name for name in {rarely!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert results.stat().st_size > 0


ROOMS_OF_OTHERS = ["reader.page", "reader.dump.exports", "reader.mail", "batch.inputs"]
"""What reads pages, exports, mail and containers: a dump needs of it what tells that it is none."""


def test_a_dump_loads_nothing_that_reads_pages_exports_containers_or_other_languages(tmp_path):
    article = tmp_path / "article.txt"
    text = "date 2026-03-01 Мост открыт\n\nТекст: Вера Ким\n\n«Рады», – сказал мэр Ким.\n"
    article.write_text(text, "utf-8")
    code = (
        f"import sys, newsparse; newsparse.parse_file({str(article)!r}); "
        "rarely = ('zipfile', 'email.header', 'html', 'xml', 'newsparse.languages.ar'); "
        "print(*[name for name in sys.modules if name in rarely or "
        f"name.startswith({tuple(f'newsparse.{room}.' for room in ROOMS_OF_OTHERS)!r})])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert sorted(name.removeprefix("newsparse.") for name in done.stdout.split()) == [
        "batch.inputs.containers",
        "batch.inputs.glance",
        "batch.inputs.no_articles",
        "batch.inputs.own_files",
        "batch.inputs.remote",
        "batch.inputs.results",
        "batch.inputs.unpack",
        "batch.inputs.walk",
        "reader.dump.exports.exports",
        "reader.dump.exports.marks",
        "reader.mail.message",
        "reader.page.mime_page",
    ]


SEGMENTER = PACKAGE / "segmenter"
LANGUAGE_FOLDERS = sorted(path.parent.name for path in SEGMENTER.glob("*/grammar.py"))


def segmenter_imports():
    """Yield (a file's language or room, its name, that which it imports from) in the segmenter."""
    for path in sorted(SEGMENTER.rglob("*.py")):
        for module in read(path)[0]:
            if module.startswith("newsparse.segmenter."):
                yield path.relative_to(SEGMENTER).parts[0], path.name, module.split(".")[2]


def test_the_segmenter_has_grammars():
    assert {"english", "russian"} <= set(LANGUAGE_FOLDERS)


def test_the_engine_knows_no_language_but_through_its_grammar():
    known = [
        (name, target)
        for folder, name, target in segmenter_imports()
        if folder not in LANGUAGE_FOLDERS and target in LANGUAGE_FOLDERS
    ]
    assert known == []


def test_no_language_imports_another():
    crossing = [
        (folder, name, target)
        for folder, name, target in segmenter_imports()
        if {folder, target} <= set(LANGUAGE_FOLDERS) and folder != target
    ]
    assert crossing == []


def test_no_module_name_stands_in_two_languages_but_grammars_own():
    names = [
        path.name
        for folder in LANGUAGE_FOLDERS
        for path in (SEGMENTER / folder).rglob("*.py")
        if path.stem not in ("__init__", "grammar")
    ]
    assert sorted(set(names)) == sorted(names)
