#include "slack/receiver.hpp"

#include <algorithm>
#include <utility>

#include "slack/blocks.hpp"
#include "slack/channel.hpp"

namespace inzetwijzer::adapters::slack {

namespace asio = boost::asio;

namespace {

constexpr std::size_t most_known_people = 10'000;

std::string person(const Origin& origin) { return origin.team + ':' + origin.user; }

std::vector<int> numbers(const std::vector<std::size_t>& indexes) {
  std::vector<int> result;
  for (const std::size_t index : indexes) result.push_back(static_cast<int>(index));
  return result;
}

}  // namespace

asio::awaitable<Json> Receiver::take(Event event) {
  if (auto* message = std::get_if<Message>(&event)) co_return co_await take_message(std::move(*message));
  if (auto* press = std::get_if<Press>(&event)) co_return co_await take_press(std::move(*press));
  if (auto* command = std::get_if<Command>(&event)) co_return co_await take_command(std::move(*command));
  if (auto* home = std::get_if<HomeOpened>(&event)) co_return co_await take_home(std::move(*home));
  co_return Json{};
}

asio::awaitable<Json> Receiver::take_message(Message message) {
  chat::Incoming incoming;
  incoming.event = message.event_id;
  incoming.room = message.origin.channel;
  incoming.person = person(message.origin);
  incoming.text = std::move(message.text);
  co_await hand_over(std::move(incoming), std::move(message.origin));
  co_return Json{};
}

/// A second press of the same control is the same event.
asio::awaitable<Json> Receiver::take_press(Press press) {
  chat::Incoming incoming;
  incoming.event = "press " + press.origin.channel + ' ' + press.message_ts + ' ' + press.action_id;
  incoming.room = press.origin.channel;
  incoming.person = person(press.origin);
  incoming.press = chat::Press{press.step, numbers(press.indexes)};
  const auto note = m_parts.messages.format("slack.knop-gebruikt");
  incoming.place_in_room = used_control(press.message_ts, without_controls(press.blocks, note, m_parts.messages));
  co_await hand_over(std::move(incoming), std::move(press.origin));
  co_return Json{};
}

asio::awaitable<Json> Receiver::take_command(Command command) {
  const auto only_you = [this](std::string_view key) {
    return Json{{"response_type", "ephemeral"}, {"text", m_parts.messages.format(key)}};
  };
  if (!is_our_team(command.origin)) co_return only_you("slack.niet-welkom");
  Json arguments{{"users", command.origin.user}};
  const auto opened = co_await m_parts.api.call("conversations.open", std::move(arguments));
  const std::string channel = text_member(member(opened.body, "channel"), "id");
  if (channel.empty()) co_return only_you("slack.nu-niet");
  chat::Incoming incoming;
  incoming.event = "command " + command.trigger_id;
  incoming.room = channel;
  incoming.person = person(command.origin);
  incoming.text = std::move(command.text);
  co_await hand_over(std::move(incoming), std::move(command.origin));
  co_return only_you("slack.kom-naar-bericht");
}

asio::awaitable<Json> Receiver::take_home(HomeOpened home) {
  if (home.messages_tab || !is_our_team(home.origin)) co_return Json{};
  core::Message message;
  message.blocks.emplace_back(core::Paragraph{m_parts.messages.format("slack.thuis")});
  Json arguments{{"user_id", home.origin.user}};
  arguments["view"] = Json{{"type", "home"}, {"blocks", payloads(message, m_parts.messages).front().blocks}};
  co_await m_parts.api.call("views.publish", std::move(arguments));
  co_return Json{};
}

/// One after the other for each person, so that their events keep their order while we ask Slack who they are.
asio::awaitable<void> Receiver::hand_over(chat::Incoming incoming, Origin origin) {
  const auto pass = co_await m_people.enter(origin.user);
  const std::string event = incoming.event;
  const std::string channel = incoming.room;
  if (!is_our_team(origin)) co_return tell("refused " + channel, channel, "slack.niet-welkom");
  switch (co_await standing_of(origin)) {
    case Standing::guest: co_return tell("refused " + channel, channel, "slack.niet-welkom");
    case Standing::unknown: throw store::StoreError{store::StoreError::Kind::busy, "Slack does not say who this is"};
    case Standing::welcome: break;
  }
  const auto taken = co_await m_parts.bot.take(std::move(incoming));
  if (taken == chat::Taken::busy) tell("busy " + event, channel, "chat.druk");
}

asio::awaitable<Receiver::Standing> Receiver::standing_of(Origin origin) {
  if (const auto known = m_known.find(origin.user); known != m_known.end()) co_return known->second;
  Json arguments{{"user", origin.user}};
  const auto reply = co_await m_parts.api.call("users.info", std::move(arguments));
  if (reply.passing) co_return Standing::unknown;
  const Person found = read_person(reply.body.dump(-1, ' ', false, Json::error_handler_t::replace));
  const bool welcome = found.known && !found.guest && !found.stranger && !found.program && !found.deleted;
  const Standing standing = welcome ? Standing::welcome : Standing::guest;
  if (m_known.size() >= most_known_people) m_known.clear();
  m_known.emplace(origin.user, standing);
  co_return standing;
}

bool Receiver::is_our_team(const Origin& origin) const {
  return !origin.other_team && !origin.shared_channel && std::ranges::count(m_parts.config.teams, origin.team) > 0;
}

void Receiver::tell(const std::string& event, const std::string& channel, std::string_view key) {
  m_parts.bot.tell(event, channel, text_message(m_parts.messages.format(key), m_parts.messages));
}

}  // namespace inzetwijzer::adapters::slack
