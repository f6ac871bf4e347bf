"""Bytes to text: the encoding a file or a server declares, or the one its bytes betray. Characters stay exactly as they are."""

from __future__ import annotations

import codecs
import re

from sanudo.errors import InputError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,80}?encoding\s*=\s*["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]")
_SAMPLE = 65_536
_WEB = {
    "latin-1": "cp1252",
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc_kr": "cp949",
}
"""What browsers read under a declared name: the larger set that people mean."""

_SIGNATURES = (
    (b"%PDF", "a PDF file", "Save it as text or HTML first."),
    (b"PK\x03\x04", "a zip archive or an office document", "Unpack it, or save it as text or HTML first."),
    (b"\xd0\xcf\x11\xe0", "an old office document", "Save it as text or HTML first."),
    (b"{\\rtf", "an RTF document", "Save it as text or HTML first."),
    (b"\x89PNG", "a picture", ""),
    (b"\xff\xd8\xff", "a picture", ""),
    (b"GIF8", "a picture", ""),
    (b"7z\xbc\xaf", "a 7z archive", "Unpack it first."),
    (b"BZh", "a bzip2 archive", "Unpack it, or compress it with gzip."),
    (b"\xfd7zXZ", "an xz archive", "Unpack it, or compress it with gzip."),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive", "Unpack it, or compress it with gzip."),
)


def decode(data: bytes, declared: str | None = None, *, markup: bool = False) -> str:
    """Return the text of some bytes, by byte order mark, `declared` (of a server), a `<meta>` (in markup), or by looking.

    A byte order mark is left out; line ends, no-break spaces and the like stay as they are. Raises InputError where the bytes
    are no text.
    """
    for start, what, hint in _SIGNATURES:
        if data.startswith(start):
            raise InputError(f"It is not text but {what}.", hint=hint)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(data[len(mark) :].decode(encoding, "replace"), markup)
    if b"\x00" in data[:_SAMPLE]:
        wide = _wide(data)
        if wide:
            return _checked(data.decode(wide, "replace"), markup)
    names = [declared, _declared_inside(data) if markup else None]
    if any(name and _codec(name) == "utf-8" for name in names) or "utf-8" not in names:
        names.insert(0, "utf-8")  # what is valid UTF-8 is UTF-8, whatever it is declared to be
    for name in names:
        text = _try(data, name, strict=True)
        if text is not None:
            return _checked(text, markup)
    return _checked(_guess(data, names), markup)


def without_surrogates(text: str) -> str:
    """Return a text in which halves of surrogate pairs (from JSON escapes) are joined, and single ones replaced."""
    if text.isascii():
        return text
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def _declared_inside(data: bytes) -> str | None:
    match = _META.search(data, 0, 4096)
    return (match[1] or match[2]).decode("ascii", "replace") if match else None


def _codec(name: str) -> str | None:
    """Return Python's name of an encoding of text, or None."""
    try:
        found = codecs.lookup(name.strip().strip("\"'")).name
        if found in (
            "utf-16",
            "utf-16-le",
            "utf-16-be",
            "utf-7",
            "unicode_escape",
            "raw_unicode_escape",
            "idna",
            "punycode",
            "undefined",
        ):
            return None  # a page that can be searched for this name is not written in it
        b"".decode(found)
    except (LookupError, UnicodeError, ValueError):
        return None
    return _WEB.get(found, found)


def _try(data: bytes, name: str | None, *, strict: bool) -> str | None:
    codec = _codec(name) if name else None
    if codec is None:
        return None
    if codec == "cp1252":
        return data.decode("cp1252", "replace") if not strict or b"\x00" not in data[:_SAMPLE] else None
    try:
        return data.decode(codec, "strict" if strict else "replace")
    except (UnicodeDecodeError, ValueError):
        return None


def _wide(data: bytes) -> str | None:
    """Return the encoding of UTF-16 without a byte order mark, told by the many NULs on one side."""
    sample = data[:_SAMPLE]
    for codec, high, low in (("utf-16-le", sample[1::2], sample[::2]), ("utf-16-be", sample[::2], sample[1::2])):
        if len(sample) > 3 and high.count(0) > 0.4 * len(high) and low.count(0) < 0.05 * len(low):
            return codec
    return None


def _guess(data: bytes, names: list[str | None]) -> str:
    """Return the likeliest reading of bytes that are not valid in any declared encoding."""
    sample = data[:_SAMPLE]
    loose = data.decode("utf-8", "replace")
    damaged = loose.count("\ufffd")
    intact = sum(1 for character in loose[:_SAMPLE] if character > "\x7f" and character != "\ufffd")
    if damaged <= 3 + len(loose) // 500 and intact >= damaged:
        return loose  # UTF-8 with a few bad bytes, or cut off within a character
    high_bytes = sum(byte > 0x7F for byte in sample)
    if high_bytes > 0.06 * len(sample):
        codec_found = _look(sample)
        if codec_found:
            return data.decode(codec_found, "replace")
    for name in names[1:]:
        text = _try(data, name, strict=False)
        if text is not None:
            return text
    return data.decode("cp1252", "replace")


def _look(sample: bytes) -> str | None:
    """Return the encoding that charset-normalizer finds in bytes that are mostly not ASCII."""
    try:
        from charset_normalizer import from_bytes
    except ImportError:
        return None
    best = from_bytes(sample[:8192]).best()
    return _codec(best.encoding) if best else None


def _checked(text: str, markup: bool) -> str:
    """Return the text if it is one; raises InputError where it is mostly control characters, or holds NULs outside markup."""
    sample = text[:_SAMPLE]
    strange = len(_CONTROL.findall(sample))
    if strange > 0.05 * len(sample) + (4 if markup else 0) or (not markup and "\x00" in text):
        raise InputError(
            "It is not text: it holds bytes that no text has.", hint="Give web pages, plain text, tables or WARC archives."
        )
    return without_surrogates(text)
