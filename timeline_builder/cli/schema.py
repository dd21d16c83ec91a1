"""`timeline schema`: JSON Schema of every file contributors write."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@click.option("--vscode", is_flag=True, help="Write .vscode/ beside it too, so that VS Code completes and checks.")
def command(folder: Path, vscode: bool) -> None:
    """Write the JSON Schemas of all front matter and lists into DIR, which is made where it is missing.

    With --vscode, run it in the project's folder: settings name the schemas relative to it. Files of .vscode/ that
    are there already are left alone.
    """
    from timeline_builder.contribute.editor import as_text, schemas, settings

    folder.mkdir(parents=True, exist_ok=True)
    for name, schema in schemas().items():
        (folder / name).write_text(as_text(schema), encoding="utf-8", newline="\n")
        click.echo((folder / name).as_posix())
    if vscode:
        Path(".vscode").mkdir(exist_ok=True)
        for name, data in settings(folder.as_posix()).items():
            file = Path(".vscode") / name
            if file.exists():
                click.echo(f"{file.as_posix()}: is there already; left alone")
            else:
                file.write_text(as_text(data), encoding="utf-8", newline="\n")
                click.echo(file.as_posix())
