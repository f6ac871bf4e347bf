"""Names of months and weekdays as datelines and mastheads print them, in English and its neighbours; all in lower case."""

from __future__ import annotations

_MONTH_NAMES = (
    "january|jan|januar|jänner|januari|janvier|janv|enero|gennaio|janeiro|stycznia|января",
    "february|feb|febr|februar|februari|février|févr|febrero|febbraio|fevereiro|lutego|февраля",
    "march|mar|märz|maart|mars|marzo|março|marca|марта",
    "april|apr|avril|abril|aprile|kwietnia|апреля",
    "may|mai|mei|mayo|maggio|maio|maja|мая",
    "june|jun|juni|juin|junio|giugno|junho|czerwca|июня",
    "july|jul|juli|juillet|juil|julio|luglio|julho|lipca|июля",
    "august|aug|augustus|août|agosto|sierpnia|августа",
    "september|sept|sep|septembre|septiembre|setiembre|settembre|setembro|września|сентября",
    "october|oct|oktober|okt|octobre|octubre|ottobre|outubro|października|октября",
    "november|nov|novembre|noviembre|novembro|listopada|ноября",
    "december|dec|dezember|dez|décembre|déc|diciembre|dicembre|dezembro|grudnia|декабря",
)
_WEEKDAY_NAMES = (
    "monday|mon|montag|lundi|lunes|lunedì|maandag",
    "tuesday|tues|tue|dienstag|mardi|martes|martedì|dinsdag",
    "wednesday|weds|wed|mittwoch|mercredi|miércoles|mercoledì|woensdag",
    "thursday|thurs|thur|thu|donnerstag|jeudi|jueves|giovedì|donderdag",
    "friday|fri|freitag|vendredi|viernes|venerdì|vrijdag",
    "saturday|sat|samstag|sonnabend|samedi|sábado|sabato|zaterdag",
    "sunday|sun|sonntag|dimanche|domingo|domenica|zondag",
)

MONTHS: dict[str, int] = {name: number for number, names in enumerate(_MONTH_NAMES, start=1) for name in names.split("|")}
"""Name of a month -> its number, January 1."""

WEEKDAYS: dict[str, int] = {name: number for number, names in enumerate(_WEEKDAY_NAMES) for name in names.split("|")}
"""Name of a weekday -> its number as `datetime.date.weekday` counts, Monday 0."""
