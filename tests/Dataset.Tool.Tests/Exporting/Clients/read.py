# What pybtex reads in a bibliography, and what its plain style prints of it.
import json
import sys

import pybtex
from pybtex.database import parse_file

bibliography = parse_file(sys.argv[1], bib_format='bibtex')
entries = {
    key: {'fields': dict(entry.fields), 'persons': {role: [str(one) for one in all] for role, all in entry.persons.items()}}
    for key, entry in bibliography.entries.items()
}
with open(sys.argv[1], encoding='utf-8') as file:
    printed = pybtex.format_from_string(file.read(), style='plain', output_backend='plaintext')
json.dump({'entries': entries, 'printed': printed}, sys.stdout)
