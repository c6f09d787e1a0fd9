#!/usr/bin/env python3
"""Counts the worked examples a second time, without the library.

Knows nothing but the lists of days below, copied by hand from the notices and from the calendar, and a table of terms
copied by hand from the law. Writes the files that ExamplesTest reads: rule | start | facts | expected | article | covers.
Run it from the folder terms; it needs nothing but Python.
"""
import calendar
import datetime
import pathlib

FOLDER = pathlib.Path("src/test/resources/vn/danvan/terms/examples")

# Weekdays off, by year: holidays, days in lieu, swapped days.
WEEKDAYS_OFF = {
    2010: "",
    2011: "01-03",
    2012: "09-03",
    2013: "",
    2014: "09-02",
    2015: "09-02",
    2016: "09-02",
    2017: "09-04",
    2018: "09-03",
    2019: "09-02",
    2020: "09-02",
    2021: "01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03",
    2022: "01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02",
    2023: "01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04",
    2024: "01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03",
    2025: "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02",
    2026: "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24",
    # Expected; the notice of 2027 is not known.
    2027: "01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24",
    2028: "01-03",
    2029: "",
    2030: "",
    2031: "",
}
WEEKENDS_WORKED = {2024: "05-04", 2025: "04-26", 2026: "01-10 08-22"}


def day(text):
    return datetime.date.fromisoformat(text)


def listed(table):
    return {day(f"{year}-{text}") for year, line in table.items() for text in line.split()}


OFF, WORKED = listed(WEEKDAYS_OFF), listed(WEEKENDS_WORKED)
ONE = datetime.timedelta(days=1)


def works(d):
    assert d.year in WEEKDAYS_OFF, d
    return d in WORKED or (d.weekday() < 5 and d not in OFF)


def next_working(d):
    while not works(d):
        d += ONE
    return d


def previous_working(d):
    while not works(d):
        d -= ONE
    return d


def months_later(d, months):
    month = d.month - 1 + months
    year, month = d.year + month // 12, month % 12 + 1
    return datetime.date(year, month, min(d.day, calendar.monthrange(year, month)[1]))


def forward(start, amount, unit, roll=True, suspended=None):
    if unit == "m":
        return months_later(start, amount)
    d, counted = start, 0
    while counted < amount:
        d += ONE
        if suspended and suspended[0] <= d < suspended[1]:
            continue
        if unit == "d" or works(d):
            counted += 1
    return next_working(d) if roll else d


def backward(event, amount, unit, whole):
    d, counted = event, 0
    while counted < amount:
        d -= ONE
        if unit == "d" or works(d):
            counted += 1
    return previous_working(d - ONE if whole else d)


# What each start is chosen for.
STARTS = {
    "2024-01-10": "a term across or into Tết 2024",
    "2024-02-01": "Tết 2024 and the leap day 29/02/2024",
    "2024-04-19": "Monday 29/4/2024 swapped for Saturday 04/5/2024",
    "2024-12-20": "the end of the year 2024",
    "2025-01-20": "Tết 2025",
    "2025-04-21": "Friday 02/5/2025 swapped for Saturday 26/4/2025",
    "2025-08-25": "the two days of the National Day 2025",
    "2025-12-24": "the turn of the year and Friday 02/01/2026 swapped for Saturday 10/01/2026",
    "2026-02-11": "Tết 2026",
    "2026-04-20": "Monday 27/4/2026 off in lieu of the Hùng Kings' day",
    "2026-06-26": "the last Friday under the older law",
    "2026-06-30": "the last day under the older law",
    "2026-07-01": "the first day under the newer law",
    "2026-08-20": "Saturday 22/8/2026 worked, Monday 31/8/2026 off",
    "2026-08-27": "the long weekend of the National Day 2026",
    "2026-11-18": "the Day of Vietnamese Culture 24/11/2026",
    "2026-12-11": "the end of the year 2026",
    "2022-01-26": "Tết 2022",
    "2022-08-25": "the National Day 2022, Thursday and Friday",
    "2023-01-16": "Tết 2023",
    "2023-04-24": "three holidays in a row, days in lieu on 02 and 03/5/2023",
    "2023-08-28": "Monday 04/9/2023 off in lieu",
    "2021-02-05": "Tết 2021",
    "2021-08-30": "the National Day 2021, Thursday and Friday",
    "2021-04-28": "Monday 03/5/2021 off in lieu of a Saturday",
}
NEW = ["2026-07-01", "2026-08-20", "2026-08-27", "2026-11-18", "2026-12-11"]
RECENT = ["2026-02-11", "2026-04-20", "2026-06-30", "2026-08-20", "2026-11-18"]
LATE = ["2025-12-24"] + RECENT
SINCE_2025 = ["2025-04-21", "2025-08-25", "2025-12-24", "2026-02-11", "2026-08-27"]
USUAL = ["2024-01-10", "2024-04-19", "2025-01-20", "2025-12-24", "2026-02-11", "2026-08-20"]
OTHER = ["2024-02-01", "2024-12-20", "2025-04-21", "2026-08-27", "2026-11-18"]
EARLY = ["2021-02-05", "2022-01-26", "2022-08-25", "2023-01-16", "2024-04-19", "2026-08-20"]
OLDER = ["2021-04-28", "2021-08-30", "2023-04-24", "2023-08-28", "2025-08-25"]
DC04 = ["2016-08-30", "2020-08-31", "2021-02-05", "2022-01-26", "2023-04-24"]
STARTS["2016-08-30"] = "the National Day 2016, one day"
STARTS["2020-08-31"] = "the National Day 2020, one day"

TCD, KN, TC = "Luật Tiếp công dân 42/2013/QH13", "Luật Khiếu nại 02/2011/QH13", "Luật Tố cáo 25/2018/QH14"
ND155, ND63 = "Nghị định 155/2026/NĐ-CP", "Nghị định 63/2010/NĐ-CP"
NQLT, NA98 = "Nghị quyết liên tịch 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN", "Quyết định 98/2025/QĐ-UBND tỉnh Nghệ An"
L10, ND145, ND04 = "Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15", "Nghị định 145/2020/NĐ-CP", "Nghị định 04/2015/NĐ-CP"
ND185 = "Nghị định 185/2026/NĐ-CP"

# file, rule, amount, unit, rolls on, article, starts, facts
FORWARD = [
    ("reception", "TCD-01", 10, "wd", True, TCD + ", Điều 28", USUAL, ""),
    ("reception", "TCD-07", 2, "wd", True, "Thông tư 14/2024/TT-BTTTT, Điều 12", SINCE_2025, ""),
    ("letters", "DON-02", 12, "m", False, "Thông tư 05/2021/TT-TTCP", ["2024-02-29", "2023-02-28", "2021-12-31", "2022-01-26", "2024-12-20"], ""),
    ("letters", "DON-06", 10, "wd", True, TCD + ", Điều 28", OTHER, ""),
    ("complaints", "KN-00", 90, "d", True, KN + ", Điều 9", ["2024-01-10", "2024-12-20", "2025-01-20", "2025-12-24", "2026-06-30"], ""),
    ("complaints", "KN-01", 10, "d", True, KN + ", Điều 27", ["2024-01-10", "2024-02-01", "2024-04-19", "2026-02-11", "2026-06-26", "2026-06-30"], ""),
    ("complaints", "KN-01", 7, "wd", True, ND155 + ", Điều 10", NEW, ""),
    ("complaints", "KN-02", 10, "d", True, KN + ", Điều 36", ["2024-12-20", "2025-01-20", "2025-04-21", "2026-06-30"], ""),
    ("complaints", "KN-02", 7, "wd", True, ND155 + ", Điều 10", NEW, ""),
    ("complaints", "KN-03", 30, "d", True, KN + ", Điều 28", USUAL + ["2026-06-26"], ""),
    ("complaints", "KN-03", 45, "d", True, KN + ", Điều 28", OTHER, "remote"),
    ("complaints", "KN-03", 45, "d", True, KN + ", Điều 28", ["2024-01-10", "2026-07-01"], "complex"),
    ("complaints", "KN-03", 60, "d", True, KN + ", Điều 28", ["2024-01-10", "2025-12-24", "2026-06-30"], "remote complex"),
    ("complaints", "KN-04", 45, "d", True, KN + ", Điều 37", OTHER, ""),
    ("complaints", "KN-04", 60, "d", True, KN + ", Điều 37", ["2024-12-20", "2025-12-24"], "remote"),
    ("complaints", "KN-04", 60, "d", True, KN + ", Điều 37", ["2025-01-20", "2026-07-01"], "complex"),
    ("complaints", "KN-04", 70, "d", True, KN + ", Điều 37", ["2024-12-20", "2026-06-26"], "remote complex"),
    ("complaints", "KN-05", 30, "d", True, KN + ", Điều 33", OTHER, ""),
    ("complaints", "KN-05", 45, "d", True, KN + ", Điều 33", ["2024-12-20", "2025-12-24"], "remote"),
    ("complaints", "KN-06", 3, "wd", True, KN + ", Điều 32", USUAL, ""),
    ("complaints", "KN-07", 7, "d", True, KN + ", Điều 40", USUAL, ""),
    ("complaints", "KN-08", 15, "d", True, KN + ", Điều 41", OTHER, ""),
    ("complaints", "KN-12", 3, "wd", True, ND155 + ", Điều 12", NEW, ""),
    ("denunciations", "TC-01", 7, "wd", True, TC + ", khoản 1 Điều 24", EARLY, ""),
    ("denunciations", "TC-01", 10, "wd", True, TC + ", khoản 1 Điều 24", ["2025-01-20", "2026-08-27"], "extensions=1"),
    ("denunciations", "TC-02", 5, "wd", True, TC + ", Điều 24", OLDER, ""),
    ("denunciations", "TC-03", 20, "d", True, TC + ", khoản 2 Điều 26", EARLY, ""),
    ("denunciations", "TC-04", 5, "wd", True, TC + ", Điều 29", USUAL, ""),
    ("denunciations", "TC-05", 30, "d", True, TC + ", Điều 30", EARLY, ""),
    ("denunciations", "TC-05", 60, "d", True, TC + ", Điều 30", ["2024-12-20", "2026-07-01"], "complex extensions=1"),
    ("denunciations", "TC-05", 90, "d", True, TC + ", Điều 30", ["2024-12-20", "2026-06-26"], "extensions=2"),
    ("denunciations", "TC-07", 5, "wd", True, TC + ", Điều 35", OTHER, ""),
    ("denunciations", "TC-08", 7, "wd", True, TC + ", Điều 36", USUAL, ""),
    ("denunciations", "TC-09", 7, "wd", True, TC + ", Điều 40", OLDER, ""),
    ("feedback", "PAKN-07", 5, "wd", True, "Nghị định 20/2008/NĐ-CP", USUAL, ""),
    ("feedback", "PAKN-07b", 15, "wd", True, "Nghị định 20/2008/NĐ-CP", OTHER, ""),
    ("feedback", "PAKN-09", 10, "wd", True, "Quyết định 163/2025/QĐ-CTUBND tỉnh Ninh Bình, Điều 19", RECENT, ""),
    ("feedback", "PAKN-09b", 5, "wd", True, "Quyết định 80/2025/QĐ-UBND tỉnh Bắc Ninh", RECENT, ""),
    ("feedback", "PAKN-09b", 7, "wd", True, "Quyết định 80/2025/QĐ-UBND tỉnh Bắc Ninh", ["2026-08-20"], "consulted"),
    ("feedback", "PAKN-09b", 10, "wd", True, "Quyết định 80/2025/QĐ-UBND tỉnh Bắc Ninh", ["2026-08-20"], "complex"),
    ("recommendations", "CTRI-01", 30, "d", True, NQLT + ", khoản 1 Điều 50", SINCE_2025, ""),
    ("recommendations", "CTRI-02", 60, "d", True, NQLT + ", khoản 1 Điều 49", SINCE_2025, ""),
    ("recommendations", "CTRI-04", 15, "wd", True, NQLT + ", Điều 51", SINCE_2025, ""),
    ("recommendations", "CTRI-04b", 30, "d", False, NQLT + ", Điều 51", SINCE_2025, ""),
    ("recommendations", "CTRI-05", 40, "d", True, "Quyết định 33/2017/QĐ-TTg, Điều 12", EARLY, ""),
    ("recommendations", "CTRI-05", 50, "d", True, "Quyết định 33/2017/QĐ-TTg, Điều 12", ["2024-12-20"], "complex"),
    ("recommendations", "CTRI-06", 20, "wd", True, NA98, LATE, ""),
    ("recommendations", "CTRI-06", 10, "wd", True, NA98, ["2026-02-11", "2026-08-27"], "urgent"),
    ("recommendations", "CTRI-06", 30, "wd", True, NA98, ["2026-02-11", "2026-08-27"], "complex"),
    ("recommendations", "CTRI-06b", 3, "wd", True, NA98, LATE, ""),
    ("recommendations", "CTRI-06c", 5, "wd", True, NA98, LATE, ""),
    ("recommendations", "CTRI-06d", 10, "wd", True, NA98, LATE, ""),
    ("recommendations", "CTRI-06e", 3, "wd", True, NA98, RECENT, ""),
    ("recommendations", "CTRI-06f", 5, "wd", True, NA98, RECENT, ""),
    ("recommendations", "CTRI-06g", 7, "wd", True, NA98, LATE, ""),
    ("recommendations", "CTRI-06h", 2, "wd", True, NA98, LATE, ""),
    ("recommendations", "CTRI-06i", 2, "wd", True, NA98, RECENT, ""),
    ("recommendations", "CTRI-06k", 7, "d", False, NA98, LATE, ""),
    ("recommendations", "CTRI-06l", 30, "d", False, NA98, LATE, ""),
    ("recommendations", "CTRI-06m", 10, "wd", True, NA98, RECENT, ""),
    ("recommendations", "MTTQ-01", 15, "wd", True, "Luật Mặt trận Tổ quốc Việt Nam 75/2015/QH13", EARLY, ""),
    ("publication", "CB-01b", 5, "wd", True, "Thông tư 02/2017/TT-VPCP", EARLY, ""),
    ("publication", "CB-02", 5, "wd", True, ND63 + ", Điều 24", OLDER, ""),
    ("publication", "CB-03", 5, "wd", True, ND63 + ", khoản 2 Điều 26", USUAL, ""),
    ("publication", "CB-05", 3, "d", True, "Quyết định 2637/QĐ-UBND tỉnh Vĩnh Long, khoản 3 Điều 3", LATE, ""),
    ("procedures", "TTHC", 5, "wd", True, "Nghị định 118/2025/NĐ-CP", ["2025-08-25", "2025-12-24", "2026-02-11", "2026-08-20", "2026-11-18"], "length=5wd"),
    ("procedures", "TTHC", 15, "d", True, "Nghị định 61/2018/NĐ-CP", ["2024-01-10", "2024-04-19", "2025-04-21"], "length=15d"),
    ("democracy", "DC-03", 5, "wd", True, L10 + ", Điều 47 và Điều 48", USUAL, ""),
    ("democracy", "DC-03b", 20, "d", False, L10 + ", Điều 47 và Điều 48", OTHER, ""),
    ("democracy", "DC-04", 3, "wd", True, ND04 + ", Điều 8", DC04, ""),
    ("democracy", "DC-04", 5, "d", True, ND04 + ", Điều 8", ["2022-08-25"], "special"),
    ("democracy", "DC-04b", 30, "d", False, ND04 + ", Điều 8", DC04, ""),
    ("democracy", "DC-06", 3, "d", False, L10 + ", Điều 13", USUAL, ""),
    ("democracy", "DC-06b", 30, "d", False, L10 + ", Điều 13", OTHER, ""),
    ("democracy", "DC-10", 24, "m", False, L10 + ", Điều 60", ["2024-02-29", "2023-07-01", "2025-12-24", "2024-12-20", "2026-02-11"], ""),
    ("democracy", "DC-12b", 3, "wd", True, ND145 + ", Điều 38 đến Điều 41", EARLY, ""),
    ("democracy", "DC-12c", 5, "wd", True, ND145 + ", Điều 38 đến Điều 41", OLDER, ""),
    ("democracy", "DC-12d", 24, "m", False, ND145 + ", Điều 38 đến Điều 41", ["2024-02-29", "2022-02-28", "2021-08-30", "2025-12-24", "2026-11-18"], ""),
    ("democracy", "DC-15", 60, "m", False, ND185 + ", Điều 4", NEW, ""),
    ("democracy", "DC-15b", 6, "m", False, ND185 + ", Điều 4", ["2026-08-31", "2026-07-01", "2026-08-20", "2026-11-18", "2026-12-11"], ""),
]
STARTS["2024-02-29"] = "the leap day"
STARTS["2023-02-28"] = "the last of February before a leap year"
STARTS["2022-02-28"] = "the last of February before a leap year"
STARTS["2021-12-31"] = "the last day of a year"
STARTS["2023-07-01"] = "the first day under the newer law"
STARTS["2026-08-31"] = "a month without a 31st"

# file, rule, amount, unit, whole days between, article, events, facts
BACKWARD = [
    ("complaints", "KN-09", 5, "d", False, ND155 + ", Điều 11", ["2026-07-20", "2026-09-07", "2026-09-08", "2026-11-30", "2026-07-02"], ""),
    ("recommendations", "CTRI-03", 30, "d", False, NQLT + ", khoản 2 Điều 50", ["2025-07-10", "2025-12-08", "2026-03-20", "2026-07-15", "2026-12-07"], ""),
    ("procedures", "MC-02", 1, "d", False, "Nghị định 118/2025/NĐ-CP", ["2026-07-20", "2026-09-03", "2026-02-23", "2026-08-24", "2026-11-25"], ""),
    ("procedures", "MC-02", 1, "d", False, "Nghị định 61/2018/NĐ-CP", ["2024-02-15", "2024-05-06"], ""),
    ("publication", "CB-01", 10, "wd", True, ND63 + ", Điều 15", ["2011-01-15", "2013-06-30"], ""),
    ("publication", "CB-01", 5, "wd", True, ND63 + ", Điều 15", ["2013-07-01", "2026-01-15", "2026-03-01", "2026-09-10", "2027-01-01"], ""),
    ("publication", "CB-01", 20, "wd", True, ND63 + ", Điều 15", ["2026-01-15", "2026-03-01", "2026-09-10", "2024-03-01"], "ministry"),
    ("democracy", "DC-12", 5, "wd", True, ND145 + ", Điều 38 đến Điều 41", ["2021-02-22", "2022-02-10", "2024-05-06", "2026-01-12", "2026-09-08"], ""),
]

# file, rule, days of the year, strictly before, article, days asked about
YEARLY = [
    ("reports", "BC-01", ["06-10"], True, "Kế hoạch thực hiện công tác dân vận chính quyền của cơ quan, Phần III", [f"{y}-01-01" for y in range(2022, 2032)] + ["2026-06-09", "2026-06-10"]),
    ("reports", "BC-02", ["12-05"], True, "Kế hoạch thực hiện công tác dân vận chính quyền của cơ quan, Phần III", [f"{y}-07-01" for y in range(2022, 2032)]),
    ("reports", "BC-03", ["03-25", "06-25", "09-25", "12-25"], False, "Nghị định 09/2019/NĐ-CP, khoản 5 Điều 8; Điều 12; Điều 13", ["2024-01-02", "2025-04-01", "2026-07-01", "2026-09-25", "2026-12-01"]),
    ("reports", "BC-04", ["03-17", "06-17", "09-17", "12-17"], False, "Thông tư 06/2025/TT-TTCP, Điều 7", ["2025-10-01", "2026-01-05", "2026-03-18", "2026-07-01", "2026-10-01"]),
    ("reports", "BC-04b", ["03-20", "06-20", "09-20", "12-20"], False, "Thông tư 06/2025/TT-TTCP, Điều 7", ["2025-10-01", "2026-01-05", "2026-03-23", "2026-07-01", "2026-10-01"]),
    ("reports", "BC-05", ["06-06", "11-25"], False, "Thông tư 02/2023/TT-BTTTT", ["2024-01-02", "2024-06-07", "2025-01-02", "2025-07-01", "2026-01-02"]),
    ("reports", "BC-06", ["12-15"], False, "Quyết định 2579/QĐ-UBND thành phố Cần Thơ, Điều 9", ["2025-11-21", "2026-01-05", "2026-12-15", "2026-12-16", "2027-06-01"]),
    ("reports", "BC-06b", ["12-31"], False, "Quyết định 2579/QĐ-UBND thành phố Cần Thơ, Điều 9", ["2025-11-21", "2026-01-05", "2026-12-31", "2027-01-01", "2026-06-01"]),
    ("reports", "BC-07", ["03-31"], False, L10 + ", khoản 1 Điều 51", ["2024-01-02", "2025-01-02", "2026-01-05", "2026-04-01", "2023-12-01"]),
    ("democracy", "DC-07", ["03-31"], False, L10 + ", khoản 1 Điều 51", ["2024-01-02", "2025-01-02", "2026-01-05", "2026-04-01", "2023-12-01"]),
]


def yearly(asked, days, strict):
    found = []
    for year in (asked.year, asked.year + 1):
        for text in days:
            if year in WEEKDAYS_OFF:
                named = day(f"{year}-{text}")
                found.append(previous_working(named - ONE if strict else named))
    return min(d for d in found if d >= asked)


def monthly(asked):
    for months in range(3):
        first = months_later(asked.replace(day=1), months)
        candidate = next_working(first.replace(day=15))
        if candidate >= asked:
            return candidate


def last_of_month(asked):
    for months in range(3):
        first = months_later(asked.replace(day=1), months)
        candidate = previous_working(months_later(first, 1) - ONE)
        if candidate >= asked:
            return candidate


def last_of_week(asked):
    sunday = asked + datetime.timedelta(days=6 - asked.weekday())
    while True:
        candidate = previous_working(sunday)
        if candidate >= asked:
            return candidate
        sunday += datetime.timedelta(days=7)


RECURRING = [
    ("TCD-02", monthly, TCD + ", Điều 18", ["2024-06-01", "2024-02-10", "2025-06-16", "2026-02-01", "2026-08-01", "2026-11-16"]),
    ("TCD-03", last_of_month, TCD + ", Điều 12", ["2024-02-01", "2025-01-10", "2026-01-31", "2026-08-05", "2026-05-31"]),
    ("TCD-04", last_of_week, TCD + ", Điều 15", ["2026-02-13", "2026-02-16", "2026-08-17", "2026-08-31", "2026-04-29", "2026-11-28"]),
    ("TCD-05", last_of_month, "Quy định 11-QĐi/TW", ["2024-02-01", "2025-01-10", "2026-01-31", "2026-08-05", "2026-05-31"]),
]

# rule, start, amount, unit, facts, suspension, article, covers
SUSPENDED = [
    ("KN-03", "2026-07-01", 30, "d", "", ("2026-07-10", "2026-07-20"), "a suspension of ten days"),
    ("KN-03", "2026-07-01", 30, "d", "", ("2026-07-31", "2026-08-03"), "suspended on the last day, continued on a Monday"),
    ("KN-03", "2026-08-05", 45, "d", "complex", ("2026-08-31", "2026-09-03"), "a suspension over the National Day"),
    ("KN-03", "2026-07-06", 30, "d", "remote", ("2026-07-07", "2026-07-08"), "a suspension of one day"),
    ("KN-03", "2026-12-11", 30, "d", "", ("2026-12-25", "2027-01-08"), "a suspension over the turn of the year"),
    ("KN-04", "2026-07-01", 45, "d", "", ("2026-08-03", "2026-09-03"), "a suspension of a month"),
    ("KN-04", "2026-06-15", 45, "d", "", ("2026-07-01", "2026-07-15"), "accepted under the older law, suspended under the newer"),
    ("TC-05", "2026-03-02", 30, "d", "", ("2026-03-16", "2026-04-01"), "a suspension of sixteen days"),
    ("TC-05", "2024-02-01", 30, "d", "", ("2024-02-29", "2024-03-04"), "a suspension that begins on the leap day"),
    ("KN-00", "2026-01-05", 90, "d", "", ("2026-02-02", "2026-03-02"), "an obstacle to complaining"),
]
SUSPENDED_ARTICLES = {"KN-03": KN + ", Điều 28", "KN-04": KN + ", Điều 37", "TC-05": TC + ", Điều 30", "KN-00": KN + ", Điều 9"}


def main():
    files = {}

    def add(file, rule, start, facts, expected, article, covers):
        files.setdefault(file, []).append(f"{rule} | {start} | {facts} | {expected} | {article} | {covers}")

    for file, rule, amount, unit, roll, article, starts, facts in FORWARD:
        for start in starts:
            if unit == "m" and rule == "DON-02" or unit == "m" or not roll:
                expected = forward(day(start), amount, unit, False)
            else:
                expected = forward(day(start), amount, unit, roll)
            add(file, rule, start, facts, expected, article, STARTS[start])
    for file, rule, amount, unit, whole, article, events, facts in BACKWARD:
        for event in events:
            add(file, rule, event, facts, backward(day(event), amount, unit, whole), article, "counted back from the event")
    for file, rule, days, strict, article, asked in YEARLY:
        for d in asked:
            add(file, rule, d, "", yearly(day(d), days, strict), article, "the next day of sending")
    for rule, find, article, asked in RECURRING:
        for d in asked:
            add("reception", rule, d, "", find(day(d)), article, "the next day of reception")
    for rule, start, amount, unit, facts, pause, covers in SUSPENDED:
        length = {"remote": 45}.get(facts, amount)
        expected = forward(day(start), length, unit, True, (day(pause[0]), day(pause[1])))
        words = f"{facts} suspended={pause[0]}..{pause[1]}".strip()
        add("suspensions", rule, start, words, expected, SUSPENDED_ARTICLES[rule], covers)
    for file, lines in files.items():
        head = "# Counted by src/test/scripts/examples.py from lists of days off.\n"
        head += "rule | start | facts | expected | article | covers\n"
        (FOLDER / f"{file}.txt").write_text(head + "\n".join(lines) + "\n", encoding="utf-8")
    print(sum(map(len, files.values())), "examples")


main()
