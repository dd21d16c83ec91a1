import pytest
from samples import chronology, hostile, small

from timeline_builder.output import Edit, File, Page, Part, Settings
from timeline_builder.site.plan import plan

SETTINGS = Settings(
    site_name="A chronology",
    site_url="https://example.org/site/",
    repo_url="https://forge.example/project",
    edit_url="https://forge.example/project/edit/main/",
    edits={"content/events/truce.md": Edit("0123456789abcdef", "2024-05-03", "Correct the hour")},
)


class Planned:
    """What is planned, by path."""

    def __init__(self, content):
        self.outputs = list(plan(chronology(content), SETTINGS))
        self.pages = {one.path: one for one in self.outputs if isinstance(one, Page)}
        self.files = {one.path: one for one in self.outputs if isinstance(one, File)}
        self.parts = {one.name: one for one in self.outputs if isinstance(one, Part)}


@pytest.fixture(scope="session")
def site():
    return Planned(small())


@pytest.fixture(scope="session")
def attacked():
    return Planned(hostile())
