"""The fixture that lays a project of the data cases."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from content_cases import lay


@pytest.fixture
def project(tmp_path: Path) -> Callable[[dict[str, Any]], Path]:
    """Lays a case in a new folder."""

    def make(case: dict[str, Any]) -> Path:
        lay(tmp_path, case)
        return tmp_path

    return make
