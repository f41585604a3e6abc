"""A TBX file of one term, by Debian's translate-toolkit: make_tbx.py FILE CHINESE ENGLISH."""

import sys

from translate.storage import tbx

path, chinese, english = sys.argv[1:]
store = tbx.tbxfile()
unit = tbx.tbxunit(chinese)
unit.setsource(chinese, sourcelang="zh")
unit.settarget(english, lang="en")
store.addunit(unit)
with open(path, "wb") as file:
    file.write(bytes(store))
