"""stub"""
from sanudo.types import Document
def day_of(document: Document) -> int | None:
    digits = (document.published or "").replace("-", "")
    return int(digits.ljust(8,"0")) if digits.isdigit() else None
def outlet_country(document, knowledge):
    if not document.outlet: return None
    from sanudo.ontology.countries import folded
    hits=[h for h in knowledge.by_name(document.outlet, kind="organisation") if h.known.kind=="medium"]
    return folded(hits[0].known.country) if hits else None
