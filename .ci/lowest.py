"""Print pip's constraints for the oldest releases that users may have, one a line."""

import re
import tomllib
from pathlib import Path

PYPROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"
_BOUND = re.compile(r"(?P<name>[\w.-]+)>=(?P<version>[\w.]+)")


def main() -> None:
    """Turn each `name>=version` but the developers' own into `name==version`."""
    project = tomllib.loads(PYPROJECT.read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    optional = (extras[name] for name in extras if name not in ("dev", "test"))
    for requirements in (project["dependencies"], *optional):
        for requirement in requirements:
            if bound := _BOUND.fullmatch(requirement):
                print(f"{bound['name']}=={bound['version']}")


if __name__ == "__main__":
    main()
