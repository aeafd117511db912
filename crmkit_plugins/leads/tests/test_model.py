"""The learned model against that of scikit-learn, on the data that comes with it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from crmkit import UnitOfWork
from crmkit_leads import Lead, Leads, Score

datasets = pytest.importorskip("sklearn.datasets", reason="it is there for this proof alone")

BINS = 4


def custom(count: int) -> Any:
    features = [f"custom.f{i}" for i in range(count)]
    return pytest.mark.crm(plugins=["leads"], settings={"leads": {"features": features}})


def binned(values: Any) -> Any:
    """Each column in bins of its own range, every one of them seen in the part to learn from."""
    # A pixel that is never set holds nothing to tell apart.
    varying = values[:, values.min(axis=0) < values.max(axis=0)]
    from sklearn.preprocessing import KBinsDiscretizer

    bins = KBinsDiscretizer(BINS, encode="ordinal", strategy="uniform")
    return bins.fit_transform(varying).astype(int)


def areas(work: UnitOfWork, values: Any, won: Any) -> tuple[float, float]:
    """The area under the curve of the model of this part, and of scikit-learn's.

    Two of three rows are learned, the others are scored.
    """
    from sklearn.metrics import roc_auc_score
    from sklearn.naive_bayes import CategoricalNB

    learned = [i % 3 != 0 for i in range(len(won))]
    work.add_all(lead(work, values[i], won[i], learned[i]) for i in range(len(won)))
    leads = work.use(Leads)
    leads.learn()
    leads.score()
    # Ids, and so the leads, are in the order in which they were made.
    scores = [one.ext[Score] for one in work.find(Lead, "status == 'new'", ext=[Score])]
    assert all(one.log_odds == sum(map(Decimal, one.factors.values())) for one in scores)
    rows = [i for i in range(len(won)) if not learned[i]]
    ours = [float(one.log_odds or 0) for one in scores]
    theirs = CategoricalNB(min_categories=BINS).fit(values[learned], won[learned])
    truth = [won[i] for i in rows]
    return (
        roc_auc_score(truth, ours),
        roc_auc_score(truth, theirs.predict_proba(values[rows])[:, 1]),
    )


def lead(work: UnitOfWork, row: Any, won: bool, learned: bool) -> Lead:
    told = {f"f{i}": str(value) for i, value in enumerate(row)}
    if not learned:
        return Lead(name="Scored", custom=told)
    if won:
        return Lead(name="Won", custom=told, status="converted", converted_at=work.now())
    return Lead(name="Lost", custom=told, status="unqualified")


@custom(30)
def test_breast_cancer(work: UnitOfWork) -> None:
    """Within 0.005 of scikit-learn, and above 0.97."""
    data = datasets.load_breast_cancer()
    ours, theirs = areas(work, binned(data.data), data.target)
    print(f"breast cancer: {ours:.4f}, scikit-learn {theirs:.4f}")
    assert abs(ours - theirs) <= 0.005
    assert ours > 0.97


@custom(61)
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_digits_even_or_odd(work: UnitOfWork) -> None:
    """Within 0.005 of scikit-learn."""
    data = datasets.load_digits()
    ours, theirs = areas(work, binned(data.data), data.target % 2)
    print(f"digits: {ours:.4f}, scikit-learn {theirs:.4f}")
    assert abs(ours - theirs) <= 0.005
