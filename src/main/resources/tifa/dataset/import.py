"""The panel of this folder in Python: load, label, lag, a first regression and plot.

    python3 import.py

Needs pandas; with matplotlib it draws panel.png in the present folder.
"""
from pathlib import Path

import numpy as np
import pandas as pd

HERE = Path(__file__).resolve().parent
OUTCOME = "@OUTCOME@"

# Load. Codes are texts; an empty cell is no report, or no such part of it, and never 0.
panel = pd.read_csv(
    HERE / "panel.csv",
    encoding="utf-8-sig",
    dtype={"region_code": str, "province_code": str, "report_id": str},
)

# Label, where the codebook is there.
labels = {}
if (HERE / "codebook.csv").exists():
    codebook = pd.read_csv(HERE / "codebook.csv", encoding="utf-8-sig")
    of_panel = codebook[codebook["table"] == "panel"]
    labels = dict(zip(of_panel["column"], of_panel["title_zh"] + " " + of_panel["title_en"]))
panel.attrs["labels"] = labels
print(f"{len(panel)} rows, {panel['region_id'].nunique()} regions")
print(panel["missing_reason"].fillna("report").value_counts().to_string())

# Lag. Every region has a row in every year, so that the row before is the year before.
panel = panel.sort_values(["region_id", "year"])
panel["lag"] = panel.groupby("region_id")[OUTCOME].shift(1)

# One level alone: the one with the most reports to compare. Levels are never pooled.
both = panel.dropna(subset=[OUTCOME, "lag"])
level = (panel if both.empty else both)["level"].value_counts().idxmax()
panel = panel[panel["level"] == level]

# A first regression: the outcome on its lag, with effects of regions and years; of one region
# alone with a trend in their place.
data = both[both["level"] == level]
print(f"\n{OUTCOME} ({labels.get(OUTCOME, OUTCOME)}), level {level}")
if len(data) > 3:
    if data["region_id"].nunique() > 1:
        effects = pd.get_dummies(data[["region_id", "year"]].astype(str)).astype(float)
    else:
        effects = np.column_stack([np.ones(len(data)), data["year"] - data["year"].mean()])
    x = np.column_stack([data["lag"], effects])
    beta = np.linalg.lstsq(x, data[OUTCOME].to_numpy(float), rcond=None)[0]
    print(f"on its lag: {beta[0]:.4f} (n = {len(data)})")
else:
    print(f"too few reports with one of the year before: {len(data)}")

# Plot: the mean of the regions by year.
try:
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt
except ImportError:
    print("no matplotlib: no plot")
else:
    panel.groupby("year")[OUTCOME].mean().plot(marker="o", title=OUTCOME)
    plt.savefig("panel.png")
    print("panel.png")
