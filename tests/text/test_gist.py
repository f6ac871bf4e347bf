from __future__ import annotations

from sanudo.text.gist import content_words, gist


def test_accents_do_not_make_another_word() -> None:
    assert content_words("Álvaro Uribe visitó São Paulo") == content_words("Alvaro Uribe visito Sao Paulo")
    assert gist("the Müller inquiry") == gist("THE MULLER INQUIRIES")
    assert content_words("Lech") != content_words("Lecz")
