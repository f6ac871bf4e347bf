"""The runner on a cluster: what it makes of everything that can befall an actor, on a Ray of paper."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import fake
import pytest
from paper_ray import ActorDiedError, ActorUnavailableError, PaperRay, RayTaskError
from test_local import paper_sources, press, run, tree

from sanudo.config import Settings
from sanudo.errors import InputError, ModelError, PipelineError, SettingsError
from sanudo.run import cluster, head
from sanudo.run.chunks import Job
from sanudo.run.cluster import NODE_TRIES, Cluster, Coder, Ready, Unlike
from sanudo.run.ledger import Progress, code

__all__ = ["paper_sources"]

DIED = ActorDiedError("The worker process has crashed. Some common causes include what leads to node deaths.")
PREEMPTED = ActorDiedError("It was taken away.", preempted=True)
CUT = ActorUnavailableError("Socket closed.")
NODE_DIED = ActorDiedError("The actor died because its node has died.")

Begin = Callable[..., PaperRay]


@pytest.fixture
def begin(monkeypatch: pytest.MonkeyPatch) -> Iterator[Begin]:
    """Give a function that puts a Ray of paper in the place of Ray."""
    begun: list[PaperRay] = []

    def make(*fates: Any, **options: Any) -> PaperRay:
        ray = PaperRay(fates, **options)
        begun.append(ray)
        monkeypatch.setattr(cluster, "ray_module", lambda: ray)
        monkeypatch.setattr(head, "ray_module", lambda: ray)
        return ray

    monkeypatch.setattr(cluster, "TICK", 0.0)
    yield make
    for ray in begun:
        ray.shutdown()


def on(ray: PaperRay, folder: str, into: Path, load: Any = fake.load) -> Progress:
    return code([folder], into, Settings(), runner=Cluster(ray.address), load=load)


def test_the_same_parts_as_on_one_machine(tmp_path: Path, begin: Begin) -> None:
    folder = press(tmp_path / "in", **{f"f{n}": f"talks number {n}\nbad" for n in range(9)})
    ray = begin(cores=3)
    done = on(ray, folder, tmp_path / "cluster")
    assert (done.chunks, done.documents, done.failures, ray.made) == (9, 9, 9, 3)
    run(folder, tmp_path / "serial")
    assert tree(tmp_path / "cluster") == tree(tmp_path / "serial")
    assert ray.shut and ray.killed == 3
    again = on(begin(), folder, tmp_path / "cluster")
    assert (again.skipped, again.documents) == (9, 0)


@pytest.mark.parametrize("error", [DIED, PREEMPTED, CUT, NODE_DIED])
def test_the_chunk_of_a_lost_actor_is_coded_by_another(tmp_path: Path, begin: Begin, error: Exception) -> None:
    ray = begin("", error, cores=1)
    done = on(ray, press(tmp_path / "in", a="one", b="two"), tmp_path / "parts")
    assert (done.documents, done.lost, done.failures, ray.made) == (2, 0, 0, 2)


def test_a_chunk_that_kills_its_actors_is_lost_and_tried_by_the_next_run(tmp_path: Path, begin: Begin) -> None:
    folder = press(tmp_path / "in", a="one", b="two")
    done = on(begin("", DIED, "", DIED, cores=1), folder, tmp_path / "parts")
    assert (done.documents, done.lost, done.failures) == (1, 1, 1)
    assert on(begin(cores=1), folder, tmp_path / "parts").documents == 1


@pytest.mark.parametrize("error", [PREEMPTED, CUT, NODE_DIED])
def test_nodes_may_go_down_more_often_than_actors_may_die(tmp_path: Path, begin: Begin, error: Exception) -> None:
    folder = press(tmp_path / "in", a="one")
    gone = ["", error] * (NODE_TRIES - 1)
    assert on(begin(*gone, cores=1), folder, tmp_path / "parts").documents == 1
    assert on(begin(*gone, "", error, cores=1), folder, tmp_path / "others").lost == 1


def test_an_actor_whose_node_is_dead_did_not_die_of_its_chunk(tmp_path: Path, begin: Begin) -> None:
    def with_node(ray: PaperRay) -> Exception:
        ray.lose_node(ray.made)
        return DIED

    ray = begin("", with_node, "", with_node, "", with_node, cores=1)
    assert on(ray, press(tmp_path / "in", a="one"), tmp_path / "parts").documents == 1


def test_actors_that_die_while_they_start_end_the_run(tmp_path: Path, begin: Begin) -> None:
    with pytest.raises(PipelineError, match="die while they start: The worker process has crashed"):
        on(begin(*[DIED] * 5), press(tmp_path / "in", a="one"), tmp_path / "parts")


def test_nodes_of_another_version_are_refused(tmp_path: Path, begin: Begin) -> None:
    ray = begin("", Ready("paper-2", "node 2", "elsewhere"))
    with pytest.raises(PipelineError, match="The node elsewhere has another version"):
        on(ray, press(tmp_path / "in", a="one", b="two"), tmp_path / "parts")
    assert ray.shut


def test_inputs_that_a_node_does_not_see_are_said(tmp_path: Path, begin: Begin) -> None:
    with pytest.raises(InputError, match=r"does not see a as this machine does") as caught:
        on(begin("", Unlike(), cores=1), press(tmp_path / "in", a="one"), tmp_path / "parts")
    assert "full path" in caught.value.hint


def test_a_file_that_has_changed_meanwhile_is_coded_as_it_is(tmp_path: Path, begin: Begin) -> None:
    folder = press(tmp_path / "in", a="one")

    def changed(ray: PaperRay) -> Unlike:
        press(tmp_path / "in", a="two\nthree")
        return Unlike()

    assert on(begin("", changed, cores=1), folder, tmp_path / "parts").documents == 2


def test_an_actor_sees_whether_it_has_the_chunk_that_was_meant(tmp_path: Path, begin: Begin, monkeypatch: Any) -> None:
    begin()
    monkeypatch.chdir(tmp_path)
    press(tmp_path / "in", a="one")
    actor = Coder(Job(into=str(tmp_path / "parts"), settings=Settings(), load=fake.load), str(tmp_path / "in"))
    assert Path.cwd() == tmp_path / "in"
    assert actor.ready().version == "paper-1"  # type: ignore[union-attr]
    assert actor.code(fake.PaperChunk("a"), "another key") == Unlike()
    os.unlink("a")  # noqa: PTH108 - by its relative name
    assert actor.code(fake.PaperChunk("a"), "another key") == Unlike()


def test_errors_of_an_actor_that_stop_everything_reach_the_user(tmp_path: Path, begin: Begin) -> None:
    folder = press(tmp_path / "in", a="one")
    with pytest.raises(ModelError, match="weights are missing"):
        on(begin(), folder, tmp_path / "parts", fake.load_nothing)
    with pytest.raises(PipelineError, match="An actor failed: a fault"):
        on(begin("", RayTaskError()), folder, tmp_path / "parts")


def test_a_head_that_goes_away_ends_the_run_in_good_order(tmp_path: Path, begin: Begin, monkeypatch: Any) -> None:
    monkeypatch.setattr(cluster, "HEAD_PATIENCE", -1.0)
    folder = press(tmp_path / "in", **{f"f{n}": f"talk {n}" for n in range(5)})

    def gone(ray: PaperRay) -> str:
        ray._listener.close()
        return ""

    with pytest.raises(PipelineError, match="head of the cluster is gone") as caught:
        on(begin("", "", gone, cores=1), folder, tmp_path / "parts")
    assert "goes on" in caught.value.hint
    assert on(begin(), folder, tmp_path / "parts").skipped == 2


def test_no_actor_is_asked_for_while_the_head_is_away(tmp_path: Path, begin: Begin, monkeypatch: Any) -> None:
    monkeypatch.setattr(cluster, "HEAD_PATIENCE", 0.05)

    def gone(ray: PaperRay) -> Exception:
        ray._listener.close()
        return CUT

    ray = begin("", gone, cores=1)
    with pytest.raises(PipelineError, match="head of the cluster is gone"):
        on(ray, press(tmp_path / "in", a="one"), tmp_path / "parts")
    assert (ray.made, ray.killed) == (1, 0)


def test_a_cluster_without_a_free_core_is_not_waited_for_for_ever(tmp_path: Path, begin: Begin, monkeypatch: Any) -> None:
    monkeypatch.setattr(cluster, "PATIENCE", -1.0)
    with pytest.raises(PipelineError, match="No core of the cluster was free"):
        on(begin(), press(tmp_path / "in", a="one"), tmp_path / "parts")


def test_what_is_no_head_is_said(begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    for address in ("head", "head:port", "ray://head:10001"):
        with pytest.raises(SettingsError, match="not the address of a head"):
            begin()
            Cluster(address).start(Job(into="parts", settings=Settings(), load=fake.load))
    with pytest.raises(PipelineError, match="No cluster answers at 127"):
        head.Head(begin(head=False).address).join()


def test_a_missing_ray_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(PipelineError, match="Ray is not installed") as caught:
        head.Head("auto").join()
    assert "sanudo[ray]" in caught.value.hint
