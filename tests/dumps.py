"""What the command prints, read back."""

import json


def records(lines):
    """Return the records in a text of JSON lines."""
    return [json.loads(line) for line in lines.splitlines()]


def paths(lines):
    """Return the paths of the records in a text of JSON lines."""
    return [record["source"]["path"] for record in records(lines)]
