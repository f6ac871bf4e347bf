"""Sanudo's exceptions, one tree:

SanudoError
├── InputError        an input cannot be read (missing, unreadable, not what it claims to be)
├── SettingsError     an option or a settings file makes no sense
├── CodebookError     a codebook or its labelled passages make no sense, or it is not trained
├── ModelError        weights or tables are missing, damaged or of another version
├── PipelineError     stages do not fit together
└── RecordError       a record or a folder of parts is missing, damaged or of another version

Every message says what was wrong, where, and what to do.
"""


class SanudoError(Exception):
    """Anything Sanudo raises on purpose; `hint` says what to do about it."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class InputError(SanudoError):
    """An input cannot be read."""


class SettingsError(SanudoError):
    """An option or a settings file makes no sense."""


class CodebookError(SanudoError):
    """A codebook or its labelled passages make no sense, or it is not trained for these weights."""


class ModelError(SanudoError):
    """Weights or tables are missing, damaged or of another version."""


class PipelineError(SanudoError):
    """Stages of a pipeline do not fit together."""


class RecordError(SanudoError):
    """A record or a folder of parts is missing, damaged or of another version."""
