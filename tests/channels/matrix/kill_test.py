"""The bot is killed at every call of a turn that changes something outside it: nothing is lost, nothing is said twice."""

import asyncio
import pathlib
import signal
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "faults"))

import faults
from bot_test import BotTest


class Killed(BotTest):
    async def test_a_turn_killed_at_any_call_that_changes_something_is_answered_exactly_once(self):
        bot = self.bot(start=False)
        anna = await self.person("anna")
        room = await anna.open_conversation(bot.user)
        bot.once()
        await anna.say(room, "or")
        bot.once()
        answers = 2
        at = 0
        killed = True
        while killed:
            at += 1
            text, expected = ("bouw", "Vraag 2.") if at % 2 else ("terug", "Vraag 1.")
            await anna.say(room, text)
            killed = await asyncio.to_thread(bot.once, **faults.environment("kill", at)) == -signal.SIGKILL
            self.assertEqual(await asyncio.to_thread(bot.once), 0)
            answers += 1
            said = [one.body for one in await anna.history(room) if one.sender == bot.user]
            self.assertEqual(len(said), answers, f"at call {at}")
            self.assertIn(expected, said[-1], f"at call {at}")
        print(f"{at - 1} kill points on Matrix")
        self.assertGreater(at, 20)


if __name__ == "__main__":
    unittest.main()
