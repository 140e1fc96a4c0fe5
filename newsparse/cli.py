"""The command: options into calls, results out, exit codes. The only place that prints."""

import sys


def main() -> None:
    """Run the command."""
    from pathlib import Path

    from newsparse.pipeline import parse_all
    from newsparse.renderer.render import render

    for name in sys.argv[1:]:
        for article in parse_all(Path(name).read_bytes(), path=name):
            sys.stdout.write(render(article))
