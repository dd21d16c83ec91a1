"""`timeline rename` as it is called."""

from click.testing import CliRunner

from timeline_builder.cli import main

KINDS = '- id: clash\n  label: Clash\n  colour: "#0072b2"\n  icon: sword\n'
EVENT = "---\ntitle: {}\ndate: 2020\nkind: clash\n{}evidence: [{{title: A page, publisher: A publisher}}]\n---\nBody\n"


def project(tmp_path):
    (tmp_path / "content" / "events").mkdir(parents=True)
    (tmp_path / "site_config").mkdir()
    (tmp_path / "site_config" / "kinds.yml").write_text(KINDS, encoding="utf-8")
    for name, more in (("a", ""), ("b", "related: [a]\n"), ("c", "related: [b]\n")):
        (tmp_path / "content" / "events" / f"{name}.md").write_text(EVENT.format(name, more), encoding="utf-8")


def test_says_what_moved_and_what_was_mended(tmp_path):
    project(tmp_path)
    command = ["rename", "a", "first", "--project", str(tmp_path)]
    said = "content/events/a.md -> first.md\ncontent/events/b.md: 1 reference\n"
    assert CliRunner().invoke(main, [*command, "--dry-run"]).output == said
    assert (tmp_path / "content/events/a.md").exists()
    assert CliRunner().invoke(main, command).output == said
    assert sorted(path.name for path in (tmp_path / "content/events").iterdir()) == ["b.md", "c.md", "first.md"]


def test_a_wrong_id_ends_with_one_line(tmp_path):
    project(tmp_path)
    result = CliRunner().invoke(main, ["rename", "zz", "x", "--project", str(tmp_path)])
    assert result.exit_code == 1
    assert result.output == (
        "zz: there is no event or era of this id; an id is the name of a file of content/events/ or content/eras/\n"
    )
