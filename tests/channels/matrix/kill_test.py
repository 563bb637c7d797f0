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
    async def begun(self):
        """A bot that is not running, and a person with it in a room where the first question stands."""
        bot = self.bot(start=False)
        anna = await self.person("anna")
        room = await anna.open_conversation(bot.user)
        bot.once()
        await anna.say(room, "or")
        bot.once()
        return bot, anna, room

    async def answers(self, bot, anna, room):
        return [one.body for one in await anna.history(room) if one.sender == bot.user]

    async def test_a_turn_killed_at_any_call_that_changes_something_is_answered_exactly_once(self):
        bot, anna, room = await self.begun()
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
            said = await self.answers(bot, anna, room)
            self.assertEqual(len(said), answers, f"at call {at}")
            self.assertIn(expected, said[-1], f"at call {at}")
        print(f"{at - 1} kill points on Matrix")
        self.assertGreater(at, 20)

    async def test_a_reply_that_waited_does_not_go_to_a_room_where_a_third_has_come(self):
        bot, anna, room = await self.begun()
        count = bot.path / "telling"
        await anna.say(room, "overzicht")
        await asyncio.to_thread(bot.once, **faults.environment("kill", 0, count))
        at = faults.calls(count)
        while True:  # from the last call back to the one that sends the reply
            before = await self.answers(bot, anna, room)
            await anna.say(room, "overzicht")
            await asyncio.to_thread(bot.once, **faults.environment("kill", at))
            if len(await self.answers(bot, anna, room)) == len(before):
                break
            await asyncio.to_thread(bot.once)
            at -= 1
        bram = await self.person("bram")
        await anna.invite(room, bram.user)
        await bram.join(room)
        await asyncio.to_thread(bot.once)
        for body in (await self.answers(bot, anna, room))[len(before):]:
            self.assertIn("meer mensen", body)
        await bram.leave(room)
        await anna.say(room, "bouw")
        await asyncio.to_thread(bot.once)
        self.assertIn("Vraag 2.", (await self.answers(bot, anna, room))[-1])


if __name__ == "__main__":
    unittest.main()
