"""What a translator does with a file of pairs, by Debian's translate-toolkit: python3 edit.py FILE FROM TO."""

import sys

from translate.storage import factory

path, before, after = sys.argv[1:]
store = factory.getobject(path)
units = [unit for unit in store.units if str(unit.target) == before]
assert len(units) == 1, f"{len(units)} units have {before!r} among {len(store.units)}"
for unit in units:
    unit.target = after
store.save()
print(len([unit for unit in store.units if unit.istranslatable()]))
