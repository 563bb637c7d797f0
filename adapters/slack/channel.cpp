#include "slack/channel.hpp"

#include <algorithm>
#include <utility>

#include "chat/base64.hpp"

namespace inzetwijzer::adapters::slack {

namespace asio = boost::asio;
using chat::SendResult;

namespace {

// What an outgoing message is to become; also read after an update of the program.
constexpr const char* kind_key = "soort";
constexpr const char* posted = "bericht";
constexpr const char* updated = "wijziging";
constexpr const char* file = "bestand";

std::string packed(const char* kind, Json content) {
  content[kind_key] = kind;
  return content.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json metadata(const std::string& id) {
  return {{"event_type", "inzetwijzer_message"}, {"event_payload", {{"id", id}}}};
}

/// Whether the message with this id is in a history.
bool holds(const Json& history, std::string_view id) {
  return std::ranges::any_of(member(history, "messages"), [id](const Json& message) {
    return text_member(member(member(message, "metadata"), "event_payload"), "id") == id;
  });
}

SendResult result_of(const ApiReply& reply) {
  if (reply.ok()) return {};
  if (reply.passing) return {SendResult::Outcome::again, reply.wait};
  return {SendResult::Outcome::refused, {}};
}

}  // namespace

SlackChannel::SlackChannel(Api& api, const Config& config, const content::Messages& messages, std::string account)
    : m_api{api}, m_config{config}, m_messages{messages}, m_account{std::move(account)} {}

core::RoleSet SlackChannel::roles() const {
  core::RoleSet roles;
  roles.insert(core::Role::leidinggevende);
  roles.insert(core::Role::ondernemingsraad);
  if (m_config.employees_allowed) roles.insert(core::Role::medewerker);
  return roles;
}

std::vector<std::string> SlackChannel::render(const core::Message& reply, const chat::Incoming& incoming) const {
  std::vector<std::string> all;
  if (!incoming.place_in_room.empty()) all.push_back(incoming.place_in_room);
  for (auto& payload : payloads(reply, m_messages)) {
    all.push_back(packed(posted, {{"text", std::move(payload.text)}, {"blocks", std::move(payload.blocks)}}));
  }
  for (const auto& attachment : reply.attachments) {
    all.push_back(packed(file, {{"naam", attachment.name},
                                {"inhoud", chat::to_base64(attachment.content)},
                                {"beschrijving", attachment.description}}));
  }
  return all;
}

asio::awaitable<SendResult> SlackChannel::send(const store::Pending& message) {
  Json content = Json::parse(message.message.payload);
  const std::string kind = text_member(content, kind_key);
  content.erase(kind_key);
  content["channel"] = message.room;
  if (kind == updated) {
    const auto reply = co_await m_api.call("chat.update", std::move(content));
    co_return result_of(reply);
  } else if (kind == file) {
    const auto reply = co_await share_file(message.room, std::move(content));
    co_return result_of(reply);
  } else {
    const auto reply = co_await post(message, std::move(content));
    co_return result_of(reply);
  }
}

/// Slack does not know a message that it gets twice: before a second attempt we look whether the first arrived.
asio::awaitable<ApiReply> SlackChannel::post(const store::Pending& message, Json content) {
  if (message.tried) {
    auto history = co_await recent(message.room);
    if (!history.ok() || holds(history.body, message.message.id)) co_return history;
  }
  content["metadata"] = metadata(message.message.id);
  content["unfurl_links"] = false;
  content["unfurl_media"] = false;
  co_return co_await m_api.call("chat.postMessage", std::move(content));
}

asio::awaitable<ApiReply> SlackChannel::recent(std::string room) {
  constexpr int far_enough_back = 50;
  Json arguments{{"channel", room}, {"limit", far_enough_back}, {"include_all_metadata", true}};
  co_return co_await m_api.call("conversations.history", std::move(arguments));
}

asio::awaitable<ApiReply> SlackChannel::share_file(std::string room, Json content) {
  const std::string name = text_member(content, "naam");
  const std::string bytes = chat::from_base64(text_member(content, "inhoud"));
  Json announced{{"filename", name}, {"length", bytes.size()}};
  if (auto description = text_member(content, "beschrijving"); !description.empty()) announced["alt_txt"] = description;
  auto place = co_await m_api.call("files.getUploadURLExternal", std::move(announced));
  if (!place.ok()) co_return place;
  auto sent = co_await m_api.upload(text_member(place.body, "upload_url"), bytes);
  if (!sent.ok()) co_return sent;
  Json finished{{"channel_id", room}};
  finished["files"].push_back(Json{{"id", text_member(place.body, "file_id")}, {"title", name}});
  co_return co_await m_api.call("files.completeUploadExternal", std::move(finished));
}

std::string text_message(const std::string& text, const content::Messages& messages) {
  core::Message message;
  message.blocks.emplace_back(core::Paragraph{text});
  auto payload = payloads(message, messages).front();
  return packed(posted, {{"text", std::move(payload.text)}, {"blocks", std::move(payload.blocks)}});
}

std::string used_control(const std::string& message_ts, const Payload& without_controls) {
  return packed(updated, {{"ts", message_ts}, {"text", without_controls.text}, {"blocks", without_controls.blocks}});
}

}  // namespace inzetwijzer::adapters::slack
