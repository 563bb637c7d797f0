"""The bot itself on a real Synapse, with people who use a client of their own: whole conversations, kills, refusals.

INZETWIJZER_PROGRAMMA is the program; runs with the Python that tests/channels/venv.sh prints.
"""

import asyncio
import json
import os
import pathlib
import signal
import subprocess
import tempfile
import unittest

from homeserver import Synapse
from person import Person

PROGRAM = os.environ["INZETWIJZER_PROGRAMMA"]
ROOT = pathlib.Path(__file__).resolve().parents[3]
PATIENCE = 60  # seconds after which a test gives up; nothing is measured
PASSWORD = "geheim-van-de-bot"


class Bot:
    """The program with an account of its own. Logs stay in its folder."""

    def __init__(self, synapse, name, **settings):
        self.folder = tempfile.TemporaryDirectory(prefix="inzetwijzer-bot-")
        self.path = pathlib.Path(self.folder.name)
        self.user = synapse.register(name, PASSWORD)
        config = {"server": synapse.url, "gebruiker": self.user, "wachtwoord": PASSWORD, "servers": ["inzetwijzer.test"],
                  **settings}
        (self.path / "matrix.json").write_text(json.dumps(config), encoding="utf-8")
        self.process = None

    def command(self, *options):
        return [PROGRAM, "matrix", "--config", str(self.path / "matrix.json"), "--database", str(self.path / "db"), *options]

    def environment(self):
        kept = {k: v for k, v in os.environ.items() if not k.startswith("INZETWIJZER_")}
        return {**kept, "HOME": str(self.path), "INZETWIJZER_DATA": str(ROOT)}

    def start(self):
        with open(self.path / "log", "ab") as log:
            self.process = subprocess.Popen(self.command(), env=self.environment(), stderr=log)

    def once(self, **environment):
        """Takes what is there now; the exit code."""
        with open(self.path / "log", "ab") as log:
            return subprocess.run(self.command("--eenmaal"), env={**self.environment(), **environment}, stderr=log,
                                  timeout=PATIENCE, check=False).returncode

    def stop(self, how=signal.SIGTERM):
        if self.process is None:
            return None
        self.process.send_signal(how)
        code = self.process.wait(PATIENCE)
        self.process = None
        return code

    def log(self):
        return (self.path / "log").read_text(encoding="utf-8")

    def close(self):
        self.stop(signal.SIGKILL)
        self.folder.cleanup()


class BotTest(unittest.IsolatedAsyncioTestCase):
    profile = "fast"

    @classmethod
    def setUpClass(cls):
        cls.synapse = cls.enterClassContext(Synapse(cls.profile))
        cls.count = 0

    def bot(self, start=True, **settings):
        type(self).count += 1
        bot = Bot(self.synapse, f"bot{self.count}", **settings)
        self.addCleanup(bot.close)
        if start:
            bot.start()
        return bot

    async def person(self, name):
        type(self).count += 1
        return await self.enterAsyncContext(await Person.arrive(self.synapse, f"{name}{self.count}"))

    async def met(self, bot, name="anna"):
        """A person whose invitation the bot took, with its greeting."""
        person = await self.person(name)
        room = await person.open_conversation(bot.user)
        return person, room, await person.next_message(room, bot.user)

    async def said(self, person, room, bot, *texts):
        """The answer to the last of these."""
        for text in texts:
            await person.say(room, text)
            answer = await person.next_message(room, bot.user)
        return answer


class Conversations(BotTest):
    async def test_a_manager_an_employee_and_a_council_talk_until_the_advice(self):
        bot = self.bot()
        answers = {
            "leidinggevende": ["bouw", "stratenmaker", "vast", "58", "tillen", "elke dag", "zwaar", "30 jaar"],
            "medewerker": ["zorg", "verpleegkundige", "vast", "34", "nachtdienst", "elke week", "matig", "6 jaar"],
            "or": ["horeca", "koks", "hitte", "elke dag", "matig", "10 jaar"],
        }

        async def talk(role, texts):
            person, room, greeting = await self.met(bot)
            self.assertIn("Inzetwijzer", greeting.body)
            answer = await self.said(person, room, bot, role)
            self.assertIn("Vraag 1", answer.body)
            self.assertIn("<", answer.html)
            answer = await self.said(person, room, bot, *texts)
            for _ in range(40):
                if "Typ verslag" in answer.body or "Vraag" not in answer.body:
                    break
                answer = await self.said(person, room, bot, "weet ik niet")
            how = await self.said(person, room, bot, "hoe")
            self.assertIn("vastgesteld", how.body)
            said = await person.history(room)
            self.assertEqual(len([one for one in said if one.sender == bot.user]),
                             len([one for one in said if one.sender == person.user]) + 1)

        await asyncio.gather(*(talk(role, texts) for role, texts in answers.items()))

    async def test_a_thread_is_answered_in_the_thread_and_a_quoted_question_is_not_read_as_the_answer(self):
        bot = self.bot()
        anna, room, greeting = await self.met(bot)
        root = await anna.say(room, "leidinggevende", thread=greeting.event_id)
        answer = await anna.next_message(room, bot.user)
        self.assertEqual(answer.thread, greeting.event_id, root)
        await anna.reply(room, answer, "zorg")
        self.assertIn("Vraag 2", (await anna.next_message(room, bot.user)).body)

    async def test_a_changed_message_changes_no_answer_and_that_is_told_once(self):
        bot = self.bot()
        anna, room, _ = await self.met(bot)
        await self.said(anna, room, bot, "leidinggevende")
        event = await anna.say(room, "bouw")
        await anna.next_message(room, bot.user)
        await anna.edit(room, event, "zorg")
        self.assertIn("gewijzigde berichten", (await anna.next_message(room, bot.user)).body)
        await anna.edit(room, event, "horeca")
        self.assertIn("bouw", (await self.said(anna, room, bot, "overzicht")).body)

    async def test_a_report_comes_as_a_file_and_hostile_text_stays_text(self):
        bot = self.bot()
        anna, room, _ = await self.met(bot)
        await self.said(anna, room, bot, "leidinggevende", "bouw", "<script>alert(1)</script> & \u202eomgekeerd")
        answer = await self.said(anna, room, bot, "overzicht")
        self.assertNotIn("<script>", answer.html)
        self.assertNotIn("\u202e", answer.body + answer.html)
        await self.said(anna, room, bot, "verslag")
        picture = await anna.next_message(room, bot.user)
        self.assertEqual((picture.content["msgtype"], picture.content["filename"]), ("m.image", "belasting.png"))
        self.assertNotIn(picture.body, ("", "belasting.png"))
        file = await anna.next_message(room, bot.user)
        self.assertEqual((file.content["msgtype"], file.body), ("m.file", "verslag.html"))
        self.assertTrue(file.content["url"].startswith("mxc://"))

    async def test_wis_takes_away_what_the_bot_said_and_knows(self):
        bot = self.bot()
        anna, room, _ = await self.met(bot)
        await self.said(anna, room, bot, "or", "bouw", "wis", "ja")
        for _ in range(4):  # the greeting, two answers and the question whether to erase
            await anna.wait_for(lambda one: one.room == room and one.type == "m.room.redaction", "a redaction")
        left = [one.body for one in await anna.history(room) if one.sender == bot.user and one.body]
        self.assertEqual(len(left), 1, left)
        self.assertIn("leidinggevende", (await self.said(anna, room, bot, "hoi")).body)

    async def test_the_log_holds_nothing_of_a_person_or_a_secret(self):
        bot = self.bot()
        anna, room, _ = await self.met(bot)
        await self.said(anna, room, bot, "merkwoord", "or", "merkwoord")
        self.assertEqual(bot.stop(), 0)
        for word in ("merkwoord", anna.user, room, PASSWORD, "syt_"):
            self.assertNotIn(word, bot.log())


class Doors(BotTest):
    async def test_who_is_not_on_a_list_is_not_let_in(self):
        bot = self.bot(start=False, servers=[], personen=["@vriend:inzetwijzer.test"])
        bot.start()
        stranger = await self.person("vreemde")
        room = await stranger.open_conversation(bot.user)
        await stranger.membership(room, bot.user, "leave")

    async def test_a_room_of_more_than_two_is_left_and_a_third_makes_the_bot_wait(self):
        bot = self.bot()
        anna, bram = await self.person("anna"), await self.person("bram")
        crowd = await anna.open_conversation(bot.user, others=[bram.user])
        await anna.membership(crowd, bot.user, "leave")
        anna, room, _ = await self.met(bot)
        await anna.invite(room, bram.user)
        await bram.membership(room, bram.user, "invite")
        await bram.join(room)
        self.assertIn("meer mensen", (await self.said(anna, room, bot, "or")).body)
        await bram.leave(room)
        await anna.membership(room, bram.user, "leave")
        self.assertIn("Vraag 1", (await self.said(anna, room, bot, "or")).body)

    async def test_an_encrypted_room_gets_one_notice_and_nothing_else(self):
        bot = self.bot()
        anna = await self.person("anna")
        room = await anna.open_conversation(bot.user, encrypted=True)
        self.assertIn("versleuteld", (await anna.next_message(room, bot.user)).body)
        await anna.send(room, {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "x", "device_id": "D",
                               "sender_key": "k", "session_id": "s"}, "m.room.encrypted")
        other, other_room, _ = await self.met(bot)
        await self.said(other, other_room, bot, "or")
        said = [one for one in await anna.history(room) if one.sender == bot.user]
        self.assertEqual(len(said), 1)

    async def test_a_room_that_is_replaced_is_followed(self):
        bot = self.bot()
        anna, room, _ = await self.met(bot)
        await self.said(anna, room, bot, "or", "bouw")
        # Nobody invites the bot into the new room: it comes because the old one says where to go.
        await anna.set_state(room, "m.room.join_rules", {"join_rule": "public"})
        replacement = await anna.upgrade(room, "10")
        await anna.membership(replacement, bot.user, "join")
        self.assertIn("leidinggevende", (await self.said(anna, replacement, bot, "hoi")).body)
        self.assertIn("nog een gesprek van je open", (await self.said(anna, replacement, bot, "or")).body)

    async def test_roles_that_are_off_cannot_be_chosen(self):
        bot = self.bot(rollen=["or"])
        anna, room, greeting = await self.met(bot)
        self.assertNotIn("medewerker", greeting.body.split("\n")[-1])
        self.assertIn("hier niet", (await self.said(anna, room, bot, "medewerker")).body)


class Trouble(BotTest):
    async def test_what_was_said_while_the_bot_was_away_is_answered_once_even_beyond_a_page(self):
        bot = self.bot()
        anna, room, _ = await self.met(bot)
        await self.said(anna, room, bot, "or")
        self.assertEqual(bot.stop(), 0)
        for _ in range(60):
            await anna.say(room, "hulp")
        bot.start()
        for _ in range(60):
            await anna.next_message(room, bot.user)
        self.assertIn("Vraag 2", (await self.said(anna, room, bot, "bouw")).body)

    async def test_a_bot_that_is_killed_anywhere_in_a_turn_loses_and_doubles_nothing(self):
        bot = self.bot()
        anna, room, _ = await self.met(bot)
        answers = ["leidinggevende", "bouw", "stratenmaker", "vast", "58", "tillen", "elke dag", "zwaar", "30 jaar"]
        for number, text in enumerate(answers, 1):
            await anna.say(room, text)
            if number % 3 == 0:  # before it can have seen it, while it works on it, and after it answered
                await anna.wait_for(lambda one: one.room == room and one.type == "m.typing", "typing")
            elif number % 3 == 1:
                answer = await anna.next_message(room, bot.user)
            bot.stop(signal.SIGKILL)
            bot.start()
            if number % 3 != 1:
                answer = await anna.next_message(room, bot.user)
            self.assertIn(f"Vraag {number}.", answer.body)
        said = [one for one in await anna.history(room) if one.sender == bot.user]
        self.assertEqual(len(said), len(answers) + 1)

    async def test_a_homeserver_that_is_killed_and_comes_back_is_found_again(self):
        bot = self.bot()
        anna, room, _ = await self.met(bot)
        await self.said(anna, room, bot, "or")
        self.synapse.kill()
        self.synapse.start()
        self.assertIn("Vraag 2", (await self.said(anna, room, bot, "bouw")).body)

    async def test_one_look_takes_what_is_there_and_ends(self):
        bot = self.bot(start=False)
        anna = await self.person("anna")
        room = await anna.open_conversation(bot.user)
        self.assertEqual(bot.once(), 0)
        await anna.next_message(room, bot.user)
        await anna.say(room, "or")
        self.assertEqual(bot.once(), 0)
        self.assertIn("Vraag 1", (await anna.next_message(room, bot.user)).body)

    async def test_a_password_that_is_not_taken_is_told_and_ends_it(self):
        bot = self.bot(start=False, wachtwoord="verkeerd-woord")
        self.assertEqual(bot.once(), 3)
        self.assertIn("M_FORBIDDEN", bot.log())
        self.assertNotIn("verkeerd-woord", bot.log())


class DefaultLimits(BotTest):
    profile = "default"

    async def test_under_the_servers_own_limits_every_answer_comes_in_order(self):
        bot = self.bot()
        anna, room, _ = await self.met(bot)
        for text in ("or", "bouw", "stratenmakers", "tillen"):
            await anna.say(room, text)
        numbers = [(await anna.next_message(room, bot.user)).body for _ in range(4)]
        self.assertEqual([f"Vraag {n}." in body for n, body in enumerate(numbers, 1)], [True] * 4)


if __name__ == "__main__":
    unittest.main()
