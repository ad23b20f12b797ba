#!/usr/bin/env python3
"""Scores cross-validated answers: crossvalidated.py CORPORA SCORE ANSWERS. Of a corpus those pages count that have an
answer, as not every fold need have been run. Prints a line a corpus and style, and how well the confidence tells articles from other pages and good answers from bad ones."""
import json
import os
import re
import subprocess
import sys

STYLES = ('innertext', 'paragraphs', 'soup', 'lynx80', 'markdown')
MEASURES = {
    'shingle': ('f1',), 'word': ('f1',), 'segments': ('f1',), 'title': ('accuracy',), 'authors': ('f1',), 'date': ('accuracy',),
    'headings': ('recall', 'precision'), 'captions': ('lenient_f1', 'credit_recall', 'leak')}


def scored(command):
    out = subprocess.run([sys.executable] + command, capture_output=True, text=True, check=True).stdout
    return json.loads(out)


def line(name, report):
    cells = []
    for part, keys in MEASURES.items():
        for key in keys:
            value = report.get(part, {}).get(key)
            if value is not None:
                cells.append('%s %s %.3f' % (part, key, value))
    return '%-24s %s' % (name, '  '.join(cells))


def struct(name, report):
    keys = ('struct', 'body', 'heading', 'caption', 'link', 'section', 'description', 'headline', 'leak')
    return '%-24s %s' % (name, '  '.join('%s %.3f' % (k, report[k] or 0) for k in keys))


def area(good, bad):
    """The area under the ROC curve: how often a good one has more than a bad one."""
    wins = sum((g > b) + 0.5 * (g == b) for g in good for b in bad)
    return wins / max(1, len(good) * len(bad))


def ranks(values):
    order = sorted(range(len(values)), key=lambda i: values[i])
    rank = [0.0] * len(values)
    for place, i in enumerate(order):
        rank[i] = float(place)
    return rank


def spearman(one, two):
    a, b = ranks(one), ranks(two)
    n = len(a)
    mean = (n - 1) / 2
    cov = sum((x - mean) * (y - mean) for x, y in zip(a, b))
    return cov / max(1e-9, sum((x - mean) ** 2 for x in a))


def confidence(corpora, answers, pages):
    """Of wcxb, where pages that are no articles are known."""
    gold = {}
    with open(os.path.join(corpora, 'wcxb/dev/gold.jsonl'), encoding='utf-8') as rows:
        for row in map(json.loads, rows):
            gold[row['id']] = row['page_type'] == 'article'
    sure = {}
    with open(answers, encoding='utf-8') as rows:
        for row in map(json.loads, rows):
            sure[page(row)] = row['confidence']
    articles = [c for i, c in sure.items() if gold[i]]
    others = [c for i, c in sure.items() if not gold[i]]
    with open(pages, encoding='utf-8') as rows:
        f1 = {row['id']: row['word'][2] for row in map(json.loads, rows)}
    both = [i for i in sure if gold[i] and i in f1]
    high = [f1[i] >= 0.9 for i in both if 0.85 <= sure[i] < 0.95]
    print('confidence on wcxb: area under the ROC curve %.3f, Spearman with word F1 %.3f, of %d articles at 0.85 to 0.95 %.2f '
          'have 0.9' % (area(articles, others), spearman([sure[i] for i in both], [f1[i] for i in both]), len(high),
                        sum(high) / max(1, len(high))))


def page(row):
    name = os.path.basename(row['source']['path'])
    return re.sub(r'([.](html|txt))?[.]gz$', '', name)


def answered(rows, gold, out):
    """Writes the lines of the gold of those pages that have an answer."""
    with open(rows, encoding='utf-8') as lines:
        pages = {page(json.loads(line)) for line in lines}
    with open(gold, encoding='utf-8') as lines, open(out, 'w', encoding='utf-8') as kept:
        kept.writelines(line for line in lines if json.loads(line)['id'] in pages)
    return out


def main():
    corpora, score, answers = sys.argv[1:]
    for file in sorted(os.listdir(answers)):
        if not file.endswith('.jsonl'):
            continue
        name, path = file[:-6], os.path.join(answers, file)
        style = next((s for s in STYLES if name.endswith('-' + s)), None)
        corpus = name[:-len(style) - 1] if style else name
        folder = os.path.join(corpora, corpus, 'dev')
        gold = answered(path, os.path.join(folder, 'gold.jsonl'), path[:-6] + '.gold')
        if corpus == 'struct':
            print(struct(name, scored([os.path.join(score, 'score_struct.py'), '--gold', gold, '--out', path, '--json'])))
            continue
        pred = path[:-6] + '.pred'
        with open(path, 'rb') as rows, open(pred, 'wb') as out:
            deck = ['--deck'] if corpus == 'fundus' else []
            subprocess.run([sys.executable, os.path.join(score, 'lede_pred.py')] + deck, stdin=rows, stdout=out, check=True)
        pages = path[:-6] + '.pages'
        command = [os.path.join(score, 'score.py'), '--gold', gold, '--pred', pred, '--json', '--pages', pages]
        command += ['--only', 'page_type=article', '--skip-empty'] if corpus == 'wcxb' else []
        command += ['--ids', os.path.join(folder, 'dumps', style + '.ids')] if style else []
        print(line(name, scored(command)['overall']))
        if corpus == 'wcxb' and not style:
            confidence(corpora, path, pages)


if __name__ == '__main__':
    main()
