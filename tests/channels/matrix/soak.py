"""Fifty people talk to the bot for as long as asked (minutes, default 60); what it uses of memory and open files is
printed as it goes, and whether every question got exactly one answer at the end. Never part of ./check.

Usage: INZETWIJZER_PROGRAMMA=build/release/adapters/cli/inzetwijzer build/channels-venv/bin/python soak.py [MINUTES]
"""

import asyncio
import json
import os
import pathlib
import sys
import time

from bot_test import Bot
from homeserver import Synapse
from person import Person

PEOPLE = 50
TYPING = 4  # Seconds a person takes to type, or the homeserver is what gets measured.
LINES = ["or", "bouw", "stratenmakers", "tillen", "elke dag", "zwaar", "12 jaar", "terug", "overzicht", "waarom", "hoe",
         "weet ik niet", "wat als horeca", "opnieuw"]


def used(pid):
    status = pathlib.Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    memory = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
    return {"mib": round(memory / 1024, 1), "files": len(os.listdir(f"/proc/{pid}/fd"))}


async def talk(synapse, bot, number, until, reading):
    """Says its lines over and over; how often it spoke, and was answered by the end."""
    async with await Person.arrive(synapse, f"mens{number}") as person:
        room = await person.open_conversation(bot.user)
        await person.next_message(room, bot.user)
        spoken = 0
        while time.monotonic() < until:
            await person.say(room, LINES[spoken % len(LINES)])
            await person.next_message(room, bot.user)
            spoken += 1
            await asyncio.sleep(TYPING)
        async with reading:  # one at a time, or these long reads keep the homeserver from those who still talk
            answered = sum(one.sender == bot.user for one in await person.history(room)) - 1
        return spoken, answered


async def watch(bot, until):
    while time.monotonic() < until:
        print(json.dumps({"over": round(until - time.monotonic()), **used(bot.process.pid)}), flush=True)
        await asyncio.sleep(60)


async def main():
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 60
    with Synapse() as synapse:
        bot = Bot(synapse, "bot")
        bot.start()
        until = time.monotonic() + minutes * 60
        reading = asyncio.Semaphore()
        *talks, _ = await asyncio.gather(*(talk(synapse, bot, n, until, reading) for n in range(PEOPLE)), watch(bot, until))
        print(json.dumps({"gezegd": sum(t[0] for t in talks), "beantwoord": sum(t[1] for t in talks), **used(bot.process.pid)}))
        bot.close()


if __name__ == "__main__":
    asyncio.run(main())
