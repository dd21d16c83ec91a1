"""What the models say of a place in a file: which keys may stand there, in which order, of which type."""

from __future__ import annotations

from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from timeline_builder.content.tree import Loc


def models_in(annotation: Any) -> list[type[BaseModel]]:
    """The models of a type: those of a list's entries, of each part of a union."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for part in get_args(annotation) for model in models_in(part)]


def fields_at(shape: Any, loc: Loc) -> dict[str, FieldInfo]:
    """The keys that a mapping at a path may have, in the order of their models; list indexes do not count."""
    models = models_in(shape)
    for step in loc:
        if isinstance(step, str):
            fields = [model.model_fields[step] for model in models if step in model.model_fields]
            models = [model for field in fields for model in models_in(field.annotation)]
    return {key: field for model in models for key, field in model.model_fields.items()}


def keys_at(shape: Any, loc: Loc) -> list[str]:
    """The keys that a mapping at a path may have, in their canonical order."""
    return list(fields_at(shape, loc))


def has_type(field: FieldInfo | None, wanted: type) -> bool:
    """Whether a key's value, or a part of its union, is of a type."""
    return field is not None and (field.annotation is wanted or wanted in get_args(field.annotation))
