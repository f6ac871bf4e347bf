"""Counts of what the watcher does, for Prometheus: `prometheus_client` where a port is asked for, plain numbers otherwise."""

from __future__ import annotations

from collections import Counter
from typing import Any


class Metrics:
    """Counts since the start. `serve` shows them to Prometheus."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.record_documents = 0
        self.built_at = 0.0

    def answered(self, what: str, status: int) -> None:
        """Count an answer to a request for a source or an article."""
        self.counts[f"answers {what} {status}"] += 1

    def failed(self, what: str) -> None:
        """Count a request without an answer."""
        self.counts[f"no answer {what}"] += 1

    def found(self, count: int) -> None:
        """Count articles that a source named for the first time."""
        self.counts["found"] += count

    def kept(self, size: int) -> None:
        """Count a page that was accepted."""
        self.counts["pages"] += 1
        self.counts["bytes"] += size

    def coded(self, documents: int, failures: int) -> None:
        """Count documents that were coded, and failures."""
        self.counts["documents"] += documents
        self.counts["failures"] += failures

    def built(self, documents: int, moment: float) -> None:
        """Note a new build of the record."""
        self.counts["builds"] += 1
        self.record_documents, self.built_at = documents, moment

    def serve(self, host: str, port: int) -> None:
        """Answer at http://host:port/metrics from now on, in a thread of its own; raises OSError where the port is taken."""
        from prometheus_client import CollectorRegistry, start_http_server

        registry = CollectorRegistry()
        registry.register(_Collector(self))
        start_http_server(port, host, registry)


class _Collector:
    """Hands the counts to prometheus_client when it asks."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics

    def collect(self) -> Any:
        """Yield the families of figures."""
        from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily

        counts = dict(self._metrics.counts)
        answers = CounterMetricFamily("sanudo_watch_answers", "Answers to requests.", labels=("what", "status"))
        silent = CounterMetricFamily("sanudo_watch_no_answers", "Requests without an answer.", labels=("what",))
        for name, count in sorted(counts.items()):
            words = name.split()
            if words[0] == "answers":
                answers.add_metric(words[1:], count)
            elif name.startswith("no answer "):
                silent.add_metric([words[-1]], count)
        yield answers
        yield silent
        for name, help_ in (
            ("found", "Articles named by a source for the first time."),
            ("pages", "Pages accepted."),
            ("bytes", "Bytes of pages accepted."),
            ("documents", "Documents coded."),
            ("failures", "Inputs that could not be read."),
            ("builds", "Builds of the record."),
        ):
            yield CounterMetricFamily(f"sanudo_watch_{name}", help_, value=counts.get(name, 0))
        yield GaugeMetricFamily("sanudo_watch_record_documents", "Documents in the record.", value=self._metrics.record_documents)
        yield GaugeMetricFamily("sanudo_watch_built_seconds", "When the record was last built.", value=self._metrics.built_at)
