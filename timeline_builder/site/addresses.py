"""Where a project's files are edited on its forge."""

from __future__ import annotations

from urllib.parse import urljoin


def edit_url(repo_url: str, edit_uri: str, docs_to_root: str) -> str:
    """The prefix of the pages that edit a project's files, or nothing where the forge is not known.

    edit_uri       as MkDocs has it: for the docs directory ("edit/main/docs/"), relative to the repository or absolute
    docs_to_root   the way from the docs directory to the project's ("..")
    """
    if not (repo_url and edit_uri):
        return ""
    docs = urljoin(repo_url.rstrip("/") + "/", edit_uri)
    return urljoin(docs.rstrip("/") + "/", docs_to_root + "/")
