#!/usr/bin/env python3
"""Prints one table of all scores and compares them with the floors pinned in the repository.

  floors.py [--raise] FLOORS.tsv < scores

scores: for each corpus a line "== WHAT SPLIT: N answers for M pages", then the scorer's JSON.
Ends with status 1 when a score is on the wrong side of its floor, is missing, or more than one page in a hundred has
no answer (an empty page has none).
--raise moves each floor to what was reached less a margin, if that is stricter; no floor is ever relaxed.
"""
import argparse
import json
import math
import re
import sys

MARGIN = 0.002
HEAD = re.compile(r'^== (\S+) \S+: (\d+) answers for (\d+) pages$')
COLUMNS = (
    ('shingle', 'shingle.f1'), ('word', 'word.f1'), ('segments', 'segments.f1'), ('title', 'title.accuracy'),
    ('authors', 'authors.f1'), ('date', 'date.accuracy'), ('captions', 'captions.f1'), ('struct', 'struct'),
    ('body', 'body'), ('heading', 'heading'), ('caption', 'caption'), ('link', 'link'), ('leak', 'leak'))


def read_scores(lines):
    """{what: (answers, pages, scores)} in the order of the input."""
    parts, what = {}, None
    for line in lines:
        head = HEAD.match(line)
        if head:
            what = head.group(1)
            parts[what] = [int(head.group(2)), int(head.group(3)), '']
        elif what:
            parts[what][2] += line
    scores = {}
    for what, (answers, pages, text) in parts.items():
        report = json.loads(text)
        scores[what] = (answers, pages, report.get('overall', report))
    return scores


def value(scores, measure):
    for key in measure.split('.'):
        scores = scores.get(key) if isinstance(scores, dict) else None
    return scores if isinstance(scores, (int, float)) else None


def table(scores):
    used = [c for c in COLUMNS if any(value(s, c[1]) is not None for _, _, s in scores.values())]
    rows = [['corpus', 'pages'] + [name for name, _ in used]]
    for what, (_, pages, s) in scores.items():
        cells = (value(s, measure) for _, measure in used)
        rows.append([what, str(pages)] + ['' if v is None else '%.3f' % v for v in cells])
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        print('  '.join(cell.ljust(w) if i == 0 else cell.rjust(w) for i, (cell, w) in enumerate(zip(row, widths))))


def holds(reached, at, floor):
    return reached is not None and (reached >= floor if at == '>=' else reached <= floor)


def stricter(reached, at, floor):
    if reached is None:
        return floor
    if at == '>=':
        return max(floor, math.floor((reached - MARGIN) * 1000) / 1000)
    return min(floor, math.ceil((reached + MARGIN) * 1000) / 1000)


def check(scores, lines):
    """What is wrong, a line each."""
    faults = ['%s: %d answers for %d pages' % (what, answers, pages)
              for what, (answers, pages, _) in scores.items() if answers < 0.99 * pages]
    for what, measure, at, floor in rules(lines):
        reached = value(scores[what][2], measure) if what in scores else None
        if not holds(reached, at, float(floor)):
            got = 'missing' if reached is None else '%.4f' % reached
            faults.append('%s %s: %s, must be %s %s' % (what, measure, got, at, floor))
    return faults


def rules(lines):
    return [line.rstrip('\n').split('\t') for line in lines if line.strip() and not line.startswith('#')]


def raised(scores, lines):
    out = []
    for line in lines:
        if line.strip() and not line.startswith('#'):
            what, measure, at, floor = line.rstrip('\n').split('\t')
            reached = value(scores[what][2], measure) if what in scores else None
            line = '%s\t%s\t%s\t%.3f\n' % (what, measure, at, stricter(reached, at, float(floor)))
        out.append(line)
    return out


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('floors')
    options.add_argument('--raise', dest='lift', action='store_true')
    options = options.parse_args()
    with open(options.floors, encoding='utf-8') as f:
        lines = f.readlines()
    scores = read_scores(sys.stdin)
    faults = check(scores, lines)
    table(scores)
    if options.lift:
        with open(options.floors, 'w', encoding='utf-8') as f:
            f.writelines(raised(scores, lines))
    for fault in faults:
        print('under the floor: ' + fault)
    print('%d floors, %d faults' % (len(rules(lines)), len(faults)))
    sys.exit(1 if faults else 0)


if __name__ == '__main__':
    main()
