"""The pipeline's stages as they are for one fold of the cross-validation: with what was fitted without it, where `runs` holds
that.

The shipped tables were fitted on every article; figures on the corpus with them would be too good.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from sanudo.extract import mentions_model
from sanudo.extract.calendar import read_calendar
from sanudo.extract.disputes import Disputes
from sanudo.extract.events import Events
from sanudo.extract.mentions import Mentions
from sanudo.extract.politics import read_politics
from sanudo.extract.positions import Positions
from sanudo.extract.roles import read_weights
from sanudo.extract.statements import Statements
from sanudo.extract.weighing import read_weigher
from sanudo.model.graph import Graph
from sanudo.pipeline import stages
from sanudo.resolve import actors_model
from sanudo.resolve.actors import Actors
from sanudo.resolve.names import link_names
from sanudo.resolve.places import Places
from sanudo.resolve.places_model import read_place_weights
from sanudo.stage import Facts, Stage
from sanudo.types import Document


def stages_of(fold: int, runs: Path) -> list[Stage]:
    """Return the stages for a fold, in order."""
    return [_of_fold(stage, fold, runs) for stage in stages()]


def _of_fold(stage: Stage, fold: int, runs: Path) -> Stage:
    def held(name: str, suffix: str = "npz") -> Path | None:
        path = runs / f"{name}-{fold}.{suffix}"
        return path if path.is_file() else None

    actors = held("actors")
    if isinstance(stage, Mentions) and actors and (own := held("mentions")):
        linked = partial(link_names, weights=actors_model.unpacked(_columns(actors)).link)
        return replace(stage, link=linked, weights=mentions_model.unpacked(_columns(own)))
    if isinstance(stage, Places) and (placed := held("places")):
        return replace(stage, weights=read_place_weights(placed))
    if isinstance(stage, Actors) and actors:
        return replace(stage, weights=actors_model.unpacked(_columns(actors)))
    if isinstance(stage, Events):
        roles, calendar, politics = held("roles"), held("when"), held("politics")
        return replace(
            stage,
            weights=read_weights(roles) if roles else None,
            calendar=read_calendar(runs, f"-{fold}") if calendar else None,
            politics=read_politics(politics) if politics else None,
        )
    if isinstance(stage, Statements):
        pronouns, modality = held("pronouns", "tsv"), held("modality", "tsv")
        return replace(
            stage,
            weights=read_weigher(pronouns) if pronouns else None,
            modality=read_weigher(modality) if modality else None,
        )
    if isinstance(stage, Positions | Disputes) and (table := held(stage.name, "tsv")):
        return replace(stage, weights=read_weigher(table))
    return stage


def _columns(path: Path) -> Mapping[str, Any]:
    with np.load(path, allow_pickle=False) as archive:
        return {name: archive[name] for name in archive.files}


def facts_before(name: str, document: Document, graph: Graph, chosen: Sequence[Stage]) -> Facts:
    """Return the facts of the stages that run before the stage of this name."""
    facts = Facts()
    for stage in chosen:
        if stage.name == name:
            break
        facts = facts.with_facts(stage.gives, stage(document, graph, facts))
    return facts
