"""The golden files: what newsparse makes of the samples, kept to be compared.

- samples/NAME.json beside samples/NAME.txt (or .html): a JSON line an article.
- tests/outputs/: two of the samples in every other format, and archives.jsonl, what is read in
  samples/archives, files as databases, mail programs and offices export them.
- docs/summary.svg: the summary as a terminal shows it, for the README.
- docs/newsparse.1: the manual page, built from the command's help.
- README.md and the pages of docs/: the output below each `$ command` of their console blocks.

`make golden` runs this file and rewrites them all; a person reads the diff.
"""

import json
import os
import re
import subprocess
import sys
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from man_page import man_page

from newsparse import parse_all
from newsparse.renderer.render import FORMATS, render_all

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"
OUTPUTS = ROOT / "tests" / "outputs"
README = ROOT / "README.md"
PAGES = [README, ROOT / "docs" / "batch.md", ROOT / "docs" / "corpus.md"]
ARCHIVES = SAMPLES / "archives"
ARCHIVES_EXPECTED = OUTPUTS / "archives.jsonl"
SCREENSHOT = ROOT / "docs" / "summary.svg"
MAN_PAGE = ROOT / "docs" / "newsparse.1"

INPUT_SUFFIXES = {".txt", ".html", ".htm"}
SHOWN = ["ferry.txt", "digest.txt"]
"""One article, and several."""
READ = ["headline", "date", "date_text", "authors", "language", "url", "site", "tags"]
READ += ["paragraphs", "source", "warnings"]
"""The fields that the reader gives."""
SUFFIXES = {
    "summary": "summary.txt",
    "jsonld": "jsonld",
    "markdown": "md",
    "quotes": "csv",
    "html": "html",
    "sources": "sources.json",
    "labelstudio": "labelstudio.json",
    "brat": "ann",
    "tei": "tei.xml",
    "ninjs": "ninjs.jsonl",
}
LOOKS = {"COLUMNS", "FORCE_COLOR", "NO_COLOR"}
"""What of the environment would change how a summary looks."""
CONSOLE = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)


def inputs() -> list[Path]:
    """Return the sample articles, as paths from the root of the repository."""
    found = sorted(path for path in SAMPLES.iterdir() if path.suffix in INPUT_SUFFIXES)
    return [path.relative_to(ROOT) for path in found]


def rendered(sample: Path, format: str) -> str:
    """Return what the library makes of `sample` in `format`."""
    data = (ROOT / sample).read_bytes()
    return "".join(render_all(parse_all(data, path=str(sample)), format=format))


def outputs() -> list[tuple[Path, Path, str]]:
    """Return (sample, expected file, format) for every golden file of the formats."""
    pairs = [(sample, sample.with_suffix(".json"), "json") for sample in inputs()]
    for name in SHOWN:
        for format in FORMATS:
            if format != "json":
                expected = OUTPUTS.relative_to(ROOT) / f"{Path(name).stem}.{SUFFIXES[format]}"
                pairs.append((Path("samples") / name, expected, format))
    return pairs


def archives(jobs: int) -> str:
    """Return what the command reads in all of samples/archives: the records without quotes."""
    command = f"newsparse {ARCHIVES.relative_to(ROOT)} --json -q -j{jobs}"
    lines = run(command, ROOT).splitlines()
    records = (json.loads(line) for line in lines)
    return "".join(
        f"{json.dumps({key: record[key] for key in READ}, ensure_ascii=False)}\n"
        for record in records
    )


def screenshot() -> str:
    """Return an SVG of the summary of a sample, made by rich's own export."""
    from rich.console import Console

    from newsparse.renderer.screen.summary_article import article_summary

    sample = "samples/ferry.txt"
    (article,) = parse_all((ROOT / sample).read_bytes(), path=sample)
    console = Console(record=True, width=130, file=StringIO(), _environ={})
    console.print(article_summary(article, console.width))
    return console.export_svg(title=f"newsparse {sample}", unique_id="newsparse")


def examples() -> list[str]:
    """Return the console blocks of the pages."""
    return [block for page in PAGES for block in CONSOLE.findall(page.read_text("utf-8"))]


def replayed(block: str) -> str:
    """Return a console block with the output that its commands give now, in an empty build/.

    They run in a folder of their own, which has the samples: others may run at the same time.
    """
    commands = [line for line in block.splitlines() if line.startswith("$ ")]
    with TemporaryDirectory() as folder:
        (Path(folder) / "build").mkdir()
        (Path(folder) / SAMPLES.name).symlink_to(SAMPLES)
        return "".join(f"{command}\n{run(command[2:], folder)}" for command in commands)


def run(command: str, folder: str | Path) -> str:
    """Return the standard output of a shell command run in `folder`."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    kept = {name: value for name, value in os.environ.items() if name not in LOOKS}
    environment = {**kept, "PATH": path, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        ["bash", "-c", command], cwd=folder, env=environment, capture_output=True, check=False
    )
    return done.stdout.decode("utf-8")


def rewrite() -> None:
    """Write every golden file anew."""
    OUTPUTS.mkdir(exist_ok=True)
    SCREENSHOT.parent.mkdir(exist_ok=True)
    for sample, expected, format in outputs():
        (ROOT / expected).write_text(rendered(sample, format), encoding="utf-8", newline="")
    ARCHIVES_EXPECTED.write_text(archives(1), encoding="utf-8", newline="")
    SCREENSHOT.write_text(screenshot(), encoding="utf-8")
    MAN_PAGE.write_text(man_page(), encoding="utf-8")
    for page in PAGES:
        text = page.read_text("utf-8")
        text = CONSOLE.sub(lambda match: f"```console\n{replayed(match[1])}```", text)
        page.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    rewrite()
