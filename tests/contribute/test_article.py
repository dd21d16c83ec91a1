"""`timeline add article`: what is told of a text, how it is kept, and what is asked for."""

import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from timeline_builder.cli import main
from timeline_builder.content.prose import prose_of
from timeline_builder.content.reader import read
from timeline_builder.contribute.article import literal
from timeline_builder.model import Article

AGENCY = (
    " date 2020-10-11 BAKU, October 11. /AGENCY/. The president has called the attack a crime.\n\n"
    '"He said so," the office  wrote. It had 5*5 & 6*6 reasons.\n\n'
    "[1] Nothing else."
)
PAGE = """<!doctype html><html lang="en"><head><title>Truce in force | Agency</title>
<meta property="og:title" content="Truce in force"><meta property="og:site_name" content="Agency News">
<meta property="article:published_time" content="2020-10-11T08:00:00Z">
<link rel="canonical" href="https://example.org/truce"></head><body><nav>Home News Sport</nav>
<article><h1>Truce in force</h1><p>The truce came into effect at noon on Saturday, the ministry said in a statement.</p>
<p>Nine people were killed and 34 wounded, the office said &amp; repeated.</p></article>
<footer>Copyright</footer><script>alert(1)</script></body></html>"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "content").mkdir()
    return tmp_path


def add(root: Path, source: object, *options: str, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["add", "article", str(source), "--project", str(root), *options], input=stdin)


def only_article(root: Path) -> Article:
    (article,) = read(root / "content", root / "site_config", root=root).articles
    return article


def text_file(root: Path, text: str | bytes, name: str = "source.txt") -> Path:
    file = root / name
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return file


def test_agency_text_is_told_from_itself_and_kept_to_the_letter(root: Path) -> None:
    result = add(root, text_file(root, AGENCY))
    assert result.output.splitlines() == [
        "content/articles/2020-10-11-agency-the-president-has-called-the-attack-a-crime.md",
        "  title:      The president has called the attack a crime  (from the first sentence)",
        "  publisher:  AGENCY  (from the dateline)",
        "  published:  2020-10-11  (said by the source)",
        "  language:   en  (detected)",
        "  rights:     quote  (the default)",
    ]
    article = only_article(root)
    assert article.text == AGENCY.removeprefix(" date 2020-10-11 ")
    assert article.dateline == (0, 27)


def test_the_same_text_again_changes_nothing(root: Path) -> None:
    add(root, text_file(root, AGENCY))
    before = {file: file.read_bytes() for file in root.rglob("*.md")}
    copied = AGENCY.replace('"', "“").replace("\n\n", "\n").replace(" date 2020-10-11 ", "")
    result = add(root, text_file(root, copied), "--published", "2020-10-12", "--title", "Other")
    assert result.exit_code == 0
    assert result.output == (
        "content/articles/2020-10-11-agency-the-president-has-called-the-attack-a-crime.md has this text already; "
        "nothing was changed\n"
    )
    assert {file: file.read_bytes() for file in root.rglob("*.md")} == before


def test_another_text_of_the_same_name_gets_a_number(root: Path) -> None:
    add(root, text_file(root, AGENCY))
    result = add(root, text_file(root, AGENCY + " And more."))
    assert result.output.splitlines()[0].endswith("-the-attack-a-crime-2.md")


def test_options_win_and_dates_are_taken_as_people_write_them(root: Path) -> None:
    result = add(
        root, text_file(root, AGENCY), "--title", "A title", "--publisher", "Example", "--published", "12 October 2020",
        "--language", "en", "--url", "https://example.org/a", "--archive", "https://example.org/b", "--rights", "full",
    )  # fmt: skip
    assert result.exit_code == 0, result.output
    article = only_article(root)
    assert (article.id, article.title) == ("2020-10-12-example-a-title", "A title")
    assert (article.url, article.archive, article.rights) == ("https://example.org/a", "https://example.org/b", "full")


def test_what_cannot_be_told_is_asked_for_all_at_once(root: Path) -> None:
    result = add(root, text_file(root, "Words, words, words. " + "of words " * 10), "--url", "javascript:alert(1)")
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        "no title can be told; add --title",
        "the publisher cannot be told; add --publisher, such as --publisher Reuters",
        "no date of publication can be told; add --published, such as --published 2020-10-11",
        '--url: "javascript:alert(1)" is no http or https address; link to a page that begins with https://',
    ]
    assert not (root / "content" / "articles").exists()


def test_options_that_are_wrong(root: Path) -> None:
    result = add(
        root, text_file(root, AGENCY), "--url", "javascript:alert(1)", "--language", "English", "--rights", "all"
    )
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        '--language: "English" is no language code; write two letters of ISO 639-1 such as en, ru, az or hy',
        '--rights: "all" is not a word for this key; use quote or full',
        '--url: "javascript:alert(1)" is no http or https address; link to a page that begins with https://',
    ]


def test_a_dateline_without_a_year_is_not_guessed(root: Path) -> None:
    result = add(root, text_file(root, "BAKU, October 11. /AGENCY/. It was said there."))
    assert "no date of publication can be told" in result.stderr


def test_a_title_is_a_complete_phrase_of_a_long_first_sentence(root: Path) -> None:
    sentence = (
        "BAKU, October 11. /AGENCY/. Azerbaijan’s President Ilham Aliyev has called a missile attack on the city of "
        "Ganja from Armenian territory a war crime. He said so twice."
    )
    add(root, text_file(root, sentence), "--published", "2020-10-11")
    assert only_article(root).title == (
        "President Ilham Aliyev has called a missile attack on the city of Ganja a war crime"
    )


def test_a_headline_is_the_title_and_no_prose(root: Path) -> None:
    add(root, text_file(root, "Truce in force\n\nGENEVA (21 October 2020) – It holds."), "--publisher", "UN")
    article = only_article(root)
    assert (article.title, article.text) == ("Truce in force", "GENEVA (21 October 2020) – It holds.")
    assert str(article.published) == "2020-10-21"


def test_markdown_with_other_keys(root: Path) -> None:
    source = (
        "---\ntitle: Truce\nsource: Example\ndate: 2020-10-11\nlink: https://example.org/a\ntags: [a, b]\n---\n"
        "# Truce\n\nIt **holds**, they say.\n"
    )
    result = add(root, text_file(root, source, "a.md"))
    assert result.output.splitlines()[-1] == "  left out: the key tags"
    article = only_article(root)
    assert (article.publisher, article.url, article.text) == ("Example", "https://example.org/a", "It holds, they say.")


def test_markdown_with_broken_front_matter(root: Path) -> None:
    file = text_file(root, "---\ntitle: A: B\n---\nText\n", "a.md")
    result = add(root, file)
    assert result.exit_code == 1
    assert result.stderr == f'{file}:2:9: broken-yaml: the value "A: B" holds a colon; put the value in quotes\n'


@pytest.mark.parametrize("name", ["page.html", "page.txt"])
def test_a_saved_page(root: Path, name: str) -> None:
    result = add(root, text_file(root, PAGE, name))
    assert result.exit_code == 0, result.stderr
    article = only_article(root)
    assert (article.title, article.publisher, str(article.published)) == ("Truce in force", "Agency News", "2020-10-11")
    assert article.url == "https://example.org/truce"
    assert article.text == (
        "The truce came into effect at noon on Saturday, the ministry said in a statement.\n\n"
        "Nine people were killed and 34 wounded, the office said & repeated."
    )


def test_a_saved_page_without_the_extra(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    result = add(root, text_file(root, PAGE, "page.html"))
    assert result.exit_code == 1
    assert result.stderr == (
        "reading HTML pages needs the extra `html`: run `pip install 'timeline-builder[html]'`, "
        "or save the text of the page in a .txt file\n"
    )


def test_a_page_without_an_article(root: Path) -> None:
    result = add(root, text_file(root, "<html><body></body></html>", "page.html"))
    assert result.stderr == "the page: no article is found in the HTML; save its text in a .txt file and add that\n"


@pytest.fixture
def server() -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = self.path == "/truce"
            self.send_response(200 if found else 404)
            self.end_headers()
            if found:
                self.wfile.write(PAGE.encode())

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_an_address_is_fetched(root: Path, server: str) -> None:
    assert add(root, f"{server}/truce").exit_code == 0
    assert only_article(root).url == f"{server}/truce"


def test_an_address_that_cannot_be_fetched(root: Path, server: str) -> None:
    result = add(root, f"{server}/none")
    assert result.exit_code == 1
    assert result.stderr == (
        f"{server}/none: cannot be fetched: Not Found; open it in a browser, save the page as page.html, and run "
        f"`timeline add article page.html --url {server}/none`\n"
    )


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"caf\xe9", "source.txt:1:4: not-utf8: byte 0xe9 at offset 3 is not UTF-8; save the file as UTF-8\n"),
        (b"", "source.txt:1:1: empty-file: the file is empty; fill it or delete it\n"),
        (b"date 2020-10-11 \n", "there is no text in it; is it the right file?\n"),
    ],
)
def test_files_that_are_no_text(root: Path, data: bytes, error: str) -> None:
    result = add(root, text_file(root, data, "source.txt"))
    assert result.exit_code == 1
    assert result.stderr.removeprefix(f"{root}/") == error


def test_a_file_that_is_not_there(root: Path) -> None:
    result = add(root, root / "none.txt")
    assert result.stderr == f"{root}/none.txt: cannot be read: No such file or directory\n"


def test_standard_input_and_invisible_characters(root: Path) -> None:
    data = "date 2020-10-11 BAKU (Agency) - He \u202esaid so\x00 there.".encode()
    result = add(root, "-", stdin=data)
    assert result.output.splitlines()[-1] == "  left out: 2 invisible control characters"
    assert only_article(root).text == "BAKU (Agency) - He said so there."


@given(st.text(alphabet="ab *_`[]()<>#-+=~1.\\&!|\n", max_size=80))
def test_plain_text_is_its_own_prose_but_for_space(text: str) -> None:
    assert prose_of(literal(text.strip())).split() == text.split()
