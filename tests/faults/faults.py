"""Lets the program go wrong at one moment: see fault_at.c. CTest sets INZETWIJZER_STORING to that library."""

import os
import pathlib
import shutil

LIBRARY = os.environ["INZETWIJZER_STORING"]


def environment(fault, at, count=None):
    """What to add to the environment of the program."""
    counted = {"FAULT_COUNT": str(count)} if count else {}
    # Under the address sanitizer the preloaded library comes first.
    return {"LD_PRELOAD": LIBRARY, "FAULT": fault, "FAULT_AT": str(at), "ASAN_OPTIONS": "verify_asan_link_order=0", **counted}


def calls(count):
    """How many calls the program made that counted."""
    return pathlib.Path(count).stat().st_size


def copy(folder, to):
    """The same folder again, whatever was in `to`."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(folder, to)
