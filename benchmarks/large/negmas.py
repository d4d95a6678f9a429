"""Times NegMAS on domains written by `node benchmarks/large/large.mjs --domains <folder>`.

python3 benchmarks/large/negmas.py <folder>/*.json

Needs NegMAS (https://negmas.readthedocs.io), which is not part of this project. Prints one line of JSON a
domain: outcomes, efficient ones, and seconds for frontier, Nash, Kalai, Kalai-Smorodinsky and welfare points.
"""

import json
import sys
import time

try:
    from negmas import LinearAdditiveUtilityFunction, make_issue, make_os
    from negmas.preferences.ops import (
        kalai_points,
        ks_points,
        max_welfare_points,
        nash_points,
        pareto_frontier,
    )
except ImportError:
    sys.exit("NegMAS is not installed (pip install negmas)")


def load(path):
    with open(path, encoding="utf-8") as file:
        domain = json.load(file)
    issues = [make_issue(values=i["values"], name=i["name"]) for i in domain["issues"]]
    outcomes = make_os(issues)
    ufuns = [
        LinearAdditiveUtilityFunction(
            values={
                issue["name"]: dict(zip(issue["values"], own))
                for issue, own in zip(domain["issues"], party["values"])
            },
            weights={i["name"]: w for i, w in zip(domain["issues"], party["weights"])},
            outcome_space=outcomes,
            reserved_value=party["reservation"],
        )
        for party in domain["parties"]
    ]
    return domain["name"], outcomes, ufuns


for path in sys.argv[1:]:
    name, outcomes, ufuns = load(path)
    listed = list(outcomes.enumerate_or_sample())
    start = time.perf_counter()
    frontier, _ = pareto_frontier(ufuns, outcomes=listed)
    points = {
        kind: [tuple(p[0]) for p in find(ufuns, frontier, outcome_space=outcomes)]
        for kind, find in (
            ("nash", nash_points),
            ("kalai", kalai_points),
            ("ks", ks_points),
            ("welfare", max_welfare_points),
        )
    }
    seconds = time.perf_counter() - start
    print(
        json.dumps(
            {
                "name": name,
                "parties": len(ufuns),
                "outcomes": len(listed),
                "efficient": len(frontier),
                "seconds": seconds,
                "points": points,
            }
        ),
        flush=True,
    )
