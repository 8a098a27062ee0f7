"""Tables of ours, read by libraries that are not: pandas reads the export for research and finds the pilot back in it, openpyxl the
workbook of the office. Reads the folder in which the tests left them; prints what passed in the words of TAP."""

import sys
from pathlib import Path

import openpyxl
import pandas as pd

counts = {"pass": 0, "fail": 0}
OTHER = "other"
FEWEST = 5


def check(name, holds):
    counts["pass" if holds else "fail"] += 1
    print(f"{'ok' if holds else 'not ok'} - {name}")


def percent(part, whole):
    return round(100 * part / whole)


def wilson(part, whole, z=1.959963984540054):
    share, spread = part / whole, z * z / whole
    middle, root = share + spread / 2, (share * (1 - share) / whole + spread / (4 * whole)) ** 0.5
    return [round(100 * (middle + way * z * root) / (1 + spread)) for way in (-1, 1)]


def research(folder):
    codebook = pd.read_csv(folder / "codebook.csv")
    tables = {name: pd.read_csv(folder / f"{name}.csv", dtype=str) for name in codebook["table"].unique() if name != "every table"}
    trajecten = tables["trajecten"]
    ended = trajecten["ending"].dropna()
    check("29 of 36 trajecten ended", (len(ended), len(trajecten)) == (29, 36))
    shares = ended.value_counts()
    check("41 % came to the intended job", percent(shares["intended_job"], len(ended)) == 41)
    check("21 % came to a job elsewhere", percent(shares["other_employer"], len(ended)) == 21)
    check("11 came to neither, and of those nobody says which", shares[OTHER] == 11 and len(shares) == 3)
    for name, table in tables.items():
        described = codebook[codebook["table"] == name]
        check(f"the codebook knows each column of {name}", list(described["column"]) == list(table.columns))
        check(f"and says what it means in {name}", described["meaning"].notna().all() and described["values"].notna().all())
        check(f"{name} is of these trajecten", set(table["traject"]) <= set(trajecten["traject"]))
        people = table.merge(trajecten[["traject", "candidate"]].rename(columns={"candidate": "whose"}), on="traject", how="left")
        for column, kind in zip(described["column"], described["type"]):
            if kind == "key":
                continue
            held = people.groupby(column, dropna=False)["whose"].nunique()
            check(f"no value of {name}.{column} is of fewer than {FEWEST}", len(held) == 0 or held.min() >= FEWEST)
            if kind == "integer":
                numbers = pd.to_numeric(table[column].dropna().replace(OTHER, pd.NA).dropna())
                check(f"{name}.{column} are whole numbers", numbers.empty or pd.api.types.is_integer_dtype(numbers))
    later = pd.read_csv(folder.parent / "research-later" / "trajecten.csv", dtype=str)
    check("what was erased is not in it", len(later) == 35)
    check("no pseudonym is in two exports", not set(later["traject"]) & set(trajecten["traject"]))


def workbook(path, folder):
    book = openpyxl.load_workbook(path)
    formulas = [cell.coordinate for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    check("no cell of the workbook is a formula", formulas == [])
    outcomes = pd.read_excel(path, sheet_name="Uitkomsten").set_index("Soort").loc["Alles"]
    check("the workbook has the pilot", (outcomes["Geëindigd"], outcomes["Bedoelde baan"]) == (29, 12))
    said = [outcomes["Bedoelde baan, %"], outcomes["Bedoelde baan, van %"], outcomes["Bedoelde baan, tot %"]]
    check("with how sure it is", said == [41, *wilson(12, 29)] and wilson(12, 29) == [26, 59])
    said = [outcomes[f"Baan bij een andere werkgever, {it}"] for it in ("%", "van %", "tot %")]
    check("also of a job elsewhere", said == [21, *wilson(6, 29)] and wilson(6, 29) == [10, 38])
    for sheet in book.sheetnames:
        table = pd.read_excel(path, sheet_name=sheet)
        same = pd.read_csv(folder / f"{sheet.lower()}.csv", sep=";", decimal=",", encoding="utf-8-sig")
        check(f"{sheet}: the same titles and rows as CSV", list(table.columns) == list(same.columns) and len(table) == len(same))


def outside(path):
    table = pd.read_csv(path, sep=";", encoding="utf-8-sig")
    numbers = table.drop(columns=["Kwartaal", "Soort", "Van"]).stack().dropna()
    check("outside the team all is rounded to five, and nothing under it", numbers.empty or ((numbers % 5 == 0) & (numbers >= 5)).all())
    check("a line is of one thing at a time", not table.duplicated(["Kwartaal", "Soort", "Van"]).any())


def main(folder):
    research(folder / "research")
    workbook(folder / "office.xlsx", folder / "office")
    outside(folder / "outside.csv")
    for name, count in counts.items():
        print(f"# {name} {count}")
    return 1 if counts["fail"] else 0


sys.exit(main(Path(sys.argv[1])))
