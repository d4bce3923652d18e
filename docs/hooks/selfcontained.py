"""The site must work without a network: a page that would fetch anything from elsewhere ends the build."""

from __future__ import annotations

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.pages import Page

_FETCHED = re.compile(
    r"<(?:script|img|iframe|source|link(?![^>]*\brel=[\"']?canonical))\b[^>]*?\b(?:src|href)=[\"']?(?:https?:)?//[^>]*>"
)


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Raise PluginError for a script, style, font or picture that lies on another host."""
    found = _FETCHED.search(output)
    if found:
        raise PluginError(f"{page.file.src_uri} fetches something from elsewhere: {found.group(0)}")
    return output
