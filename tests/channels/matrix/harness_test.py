"""The harness itself: a real server and two people, before anything is said about a bot."""

import asyncio
import unittest

from homeserver import PROFILES, HomeserverError, Synapse
from person import Person, Silence


class Harness(unittest.IsolatedAsyncioTestCase):
    """One server for all tests; each has people of its own."""

    @classmethod
    def setUpClass(cls):
        cls.synapse = cls.enterClassContext(Synapse())
        cls.count = 0

    async def person(self, name):
        type(self).count += 1
        return await self.enterAsyncContext(await Person.arrive(self.synapse, f"{name}{self.count}"))

    async def two_in_a_room(self, **options):
        anna, bram = await self.person("anna"), await self.person("bram")
        room = await anna.open_conversation(bram.user, **options)
        await bram.membership(room, bram.user, "invite")
        await bram.join(room)
        await anna.membership(room, bram.user, "join")
        return anna, bram, room

    async def test_two_people_talk(self):
        anna, bram, room = await self.two_in_a_room()
        await anna.say(room, "Dag Bram.")
        heard = await bram.next_message(room, anna.user)
        self.assertEqual((heard.sender, heard.body, heard.thread), (anna.user, "Dag Bram.", None))
        self.assertEqual(await anna.members(room), {anna.user, bram.user})

    async def test_messages_are_taken_one_by_one_in_order(self):
        anna, bram, room = await self.two_in_a_room()
        for text in ["een", "twee", "drie"]:
            await anna.say(room, text)
        self.assertEqual([(await bram.next_message(room, anna.user)).body for _ in range(3)], ["een", "twee", "drie"])
        self.assertEqual([one.body for one in await bram.history(room)], ["een", "twee", "drie"])

    async def test_a_thread_a_reply_and_an_edit_look_as_clients_make_them(self):
        anna, bram, room = await self.two_in_a_room()
        first = await anna.say(room, "Hoe oud?\nNoem jaren.")
        asked = await bram.next_message(room, anna.user)
        await bram.say(room, "58", thread=first)
        self.assertEqual((await anna.next_message(room, bram.user)).thread, first)
        own = await bram.reply(room, asked, "59")
        replied = await anna.next_message(room, bram.user)
        self.assertEqual(replied.body, f"> <{anna.user}> Hoe oud?\n> Noem jaren.\n\n59")
        await bram.edit(room, own, "60")
        edited = await anna.next_message(room, bram.user)
        self.assertEqual(edited.body, "* 60")
        self.assertEqual(edited.content["m.new_content"]["body"], "60")

    async def test_an_encrypted_room_says_so(self):
        _, bram, room = await self.two_in_a_room(encrypted=True)
        await bram.wait_for(lambda one: one.room == room and one.type == "m.room.encryption", "encryption")

    async def test_a_room_can_be_replaced_and_left(self):
        anna, bram, room = await self.two_in_a_room()
        new_room = await anna.upgrade(room, "11")
        tombstone = await bram.wait_for(lambda one: one.type == "m.room.tombstone", "a tombstone")
        self.assertEqual(tombstone.source["content"]["replacement_room"], new_room)
        await bram.leave(room)
        self.assertEqual(await anna.members(room), {anna.user})

    async def test_silence_is_told_with_what_was_waited_for(self):
        anna, bram, room = await self.two_in_a_room()
        with self.assertRaisesRegex(Silence, bram.user):
            await anna.next_message(room, bram.user, patience=0.01)

    async def test_a_name_that_is_taken_is_refused(self):
        anna = await self.person("anna")
        with self.assertRaises(HomeserverError):
            self.synapse.register(anna.user.split(":")[0][1:], "x")

    async def test_a_login_ends_when_it_is_logged_out(self):
        self.synapse.register("carla", "wachtwoord")
        token = self.synapse.log_in("carla", "wachtwoord", "APPARAAT")
        self.synapse.log_out(token)
        with self.assertRaisesRegex(HomeserverError, "M_UNKNOWN_TOKEN"):
            self.synapse.log_out(token)


class Lifetime(unittest.IsolatedAsyncioTestCase):
    async def test_after_a_kill_the_same_server_comes_back_with_all_that_was_said(self):
        with Synapse() as synapse:
            url = synapse.url
            async with await Person.arrive(synapse, "anna") as anna, await Person.arrive(synapse, "bram") as bram:
                room = await anna.open_conversation(bram.user)
                await bram.join(room)
                await anna.say(room, "voor")
                self.assertEqual((await bram.next_message(room, anna.user)).body, "voor")
                synapse.kill()
                await asyncio.to_thread(synapse.start)
                await anna.say(room, "na")
                self.assertEqual((await bram.next_message(room, anna.user)).body, "na")
                self.assertEqual(synapse.url, url)
            synapse.stop()
            synapse.stop()
            folder = synapse.folder
        self.assertFalse(folder.exists())

    async def test_a_person_waits_through_a_kill(self):
        with Synapse() as synapse:
            async with await Person.arrive(synapse, "anna") as anna, await Person.arrive(synapse, "bram") as bram:
                room = await anna.open_conversation(bram.user)
                await bram.join(room)
                waiting = asyncio.create_task(bram.next_message(room, anna.user))
                synapse.kill()
                await asyncio.to_thread(synapse.start)
                await anna.say(room, "daar ben ik weer")
                self.assertEqual((await waiting).body, "daar ben ik weer")

    async def test_only_the_default_profile_limits_how_fast_one_may_talk(self):
        for profile in PROFILES:
            with self.subTest(profile), Synapse(profile) as synapse:
                async with await Person.arrive(synapse, "anna") as anna:
                    anna.client.config = type(anna.client.config)(max_limit_exceeded=0)
                    room = await anna.open_conversation(f"@niemand:{anna.user.split(':')[1]}")
                    answers = [
                        await anna.client.room_send(room, "m.room.message", {"msgtype": "m.text", "body": str(number)})
                        for number in range(30)
                    ]
                    refused = [one for one in answers if getattr(one, "status_code", None) == "M_LIMIT_EXCEEDED"]
                    self.assertEqual(bool(refused), profile == "default")


if __name__ == "__main__":
    unittest.main()
