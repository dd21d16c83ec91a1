"""An empty project to import into, and the import of files into it."""

import pytest

from timeline_builder.content.reader import read
from timeline_builder.contribute import importing
from timeline_builder.contribute.importers import importer_of
from timeline_builder.contribute.mapping import parse_map


@pytest.fixture
def take(tmp_path):
    """A function: files by name -> what becomes of the entries of the one named first; written, and read again."""
    project = tmp_path / "project"
    (project / "content").mkdir(parents=True)
    theirs = tmp_path / "theirs"

    def import_(files, pairs="", path="", content=None, **options):
        for name, text in (content or {}).items():
            (project / "content" / name).parent.mkdir(parents=True, exist_ok=True)
            (project / "content" / name).write_text(text, encoding="utf-8")
        for name, text in files.items():
            (theirs / name).parent.mkdir(parents=True, exist_ok=True)
            (theirs / name).write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        source = theirs / path if path is not None else theirs
        entries = importer_of(source).entries(source)
        planned = importing.plan(
            entries, project / "content", project / "site_config", root=project, keys=parse_map(pairs), **options
        )
        importing.apply(planned, project / "content", project / "import-drafts")
        read_again = read(project / "content", project / "site_config", root=project)
        return planned, {event.id: event for event in read_again.events}

    import_.project = project
    return import_
