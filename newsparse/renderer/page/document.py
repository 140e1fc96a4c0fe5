"""What a page is made of: a template, the style, the script, and a policy that allows no others.

Every text goes through jinja2's autoescape and visible(). The page's own style and script are
allowed by their hashes and nothing else is: no other script, style, image or request.
"""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

from newsparse.renderer.visible import visible

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup


def document(template: str, *, script: str | None, **values: object) -> str:
    """Return the page that `template` makes of `values`; see the module for what it may do."""
    from markupsafe import Markup

    environment = _environment()
    style = _asset("page.css")
    code = _asset(script) if script else ""
    text = environment.get_template(template).render(
        style=Markup(style),
        script=Markup(code),
        policy=_policy(style, code),
        **values,
    )
    return text.rstrip() + "\n"


def _policy(style: str, script: str) -> str:
    """Return a Content-Security-Policy that allows this style and this script, and no more."""
    scripts = f"'sha256-{_digest(script)}'" if script else "'none'"
    return (
        f"default-src 'none'; style-src 'sha256-{_digest(style)}'; script-src {scripts}; "
        "base-uri 'none'; form-action 'none'"
    )


def fragment(template: str, **values: object) -> "Markup":
    """Return what `template` makes of `values`, to be put into another."""
    from markupsafe import Markup

    return Markup(_environment().get_template(template).render(**values))


def _digest(text: str) -> str:
    return b64encode(sha256(text.encode("utf-8")).digest()).decode("ascii")


def _asset(name: str) -> str:
    from importlib.resources import files

    return (files("newsparse.renderer") / "templates" / name).read_text("utf-8")


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("newsparse.renderer"),
        autoescape=True,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )


def _shown(value: object) -> object:
    """Return what a template puts out for `value`: plain text without codes, markup as it is."""
    return visible(value) if type(value) is str else value
