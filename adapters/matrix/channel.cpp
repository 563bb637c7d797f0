#include "matrix/channel.hpp"

#include <chrono>
#include <utility>

#include "chat/base64.hpp"
#include "matrix/lenient_json.hpp"
#include "matrix/sync.hpp"

namespace inzetwijzer::adapters::matrix {

namespace asio = boost::asio;
using chat::SendResult;

namespace {

// What an outgoing message is to become; also read after an update of the program.
constexpr const char* kind_key = "soort";
constexpr const char* content_key = "inhoud";
constexpr const char* posted = "bericht";
constexpr const char* notice = "mededeling";  // says nothing of a person
constexpr const char* file = "bestand";
constexpr const char* cleared = "opruimen";

std::string packed(const char* kind, Json content) {
  const Json all{{kind_key, kind}, {content_key, std::move(content)}};
  return all.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json packed_file(const core::Attachment& attachment, const std::optional<Thread>& thread) {
  Json content{{"naam", attachment.name}, {"type", attachment.media_type}, {"bytes", chat::to_base64(attachment.content)}};
  if (!attachment.description.empty()) content["beschrijving"] = attachment.description;
  if (thread) content["draad"] = Json{{"wortel", thread->root}, {"na", thread->reply_to}};
  return content;
}

std::optional<Thread> thread_in(const Json& json) {
  Thread thread{std::string{text_member(json, "wortel")}, std::string{text_member(json, "na")}};
  if (thread.root.empty()) return std::nullopt;
  return thread;
}

std::int64_t milliseconds_now() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

}  // namespace

std::string thread_place(const Thread& thread) {
  return Json{{"wortel", thread.root}, {"na", thread.reply_to}}.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::vector<std::string> MatrixChannel::render(const core::Message& reply, const chat::Incoming& incoming) const {
  const auto thread = thread_in(read_lenient(incoming.place_in_room).value_or(Json{}));
  std::vector<std::string> all;
  for (auto& content : matrix::render(reply, m_messages, thread)) all.push_back(packed(posted, std::move(content)));
  for (const auto& attachment : reply.attachments) all.push_back(packed(file, packed_file(attachment, thread)));
  const bool erased = reply.command == "wis" && reply.closed;
  if (erased) all.push_back(packed(cleared, milliseconds_now()));
  return all;
}

asio::awaitable<SendResult> MatrixChannel::send(const store::Pending& message) {
  const Json all = read_lenient(message.message.payload).value_or(Json{});
  const Json& content = member(all, content_key);
  const auto kind = text_member(all, kind_key);
  if (kind == posted || kind == file) {
    const auto allowed = co_await may_send(message.room);
    if (allowed.outcome != SendResult::Outcome::sent) co_return allowed;
  }
  if (kind == file) co_return co_await share_file(message, content);
  if (kind == cleared) co_return co_await clear(message.room, content.is_number_integer() ? content.get<std::int64_t>() : 0);
  co_return result_of(co_await m_api.call(send_message(message.room, message.message.id, content)));
}

/// A reply waits in the outbox for a while: meanwhile a third may have come, or encryption. Refused then: the person sees
/// where the conversation stands when the two go on.
asio::awaitable<SendResult> MatrixChannel::may_send(std::string id) {
  const Room* room = m_rooms.find(id);
  Rooms asked;  // not into m_rooms: its events may have moved on by the time the answer is here
  if (room == nullptr) {
    const auto reply = co_await m_api.call(room_state(id));
    if (!reply.ok()) co_return result_of(reply);
    asked.read_state(id, parse_state(reply.body, m_config.user));
    room = asked.find(id);
  }
  const bool is_private = room != nullptr && room->is_of_two() && !room->encrypted;
  co_return SendResult{is_private ? SendResult::Outcome::sent : SendResult::Outcome::refused, {}};
}

/// Uploaded again after a crash it stands on the server twice, but in the room once.
asio::awaitable<SendResult> MatrixChannel::share_file(const store::Pending& message, const Json& packed_attachment) {
  const core::Attachment attachment{std::string{text_member(packed_attachment, "naam")},
                                    std::string{text_member(packed_attachment, "type")},
                                    chat::from_base64(text_member(packed_attachment, "bytes")),
                                    std::string{text_member(packed_attachment, "beschrijving")}};
  const auto uploaded = co_await m_api.call(upload(attachment.name, attachment.media_type, attachment.content));
  if (!uploaded.ok()) co_return result_of(uploaded);
  const std::string address{text_member(read_lenient(uploaded.body).value_or(Json{}), "content_uri")};
  const Json content = file_content(attachment, address, thread_in(member(packed_attachment, "draad")));
  co_return result_of(co_await m_api.call(send_message(message.room, message.message.id, content)));
}

/// Redacts what the bot said in the room before this moment. When the server wants us to wait, it goes on later where
/// it was: what is redacted already is skipped.
asio::awaitable<SendResult> MatrixChannel::clear(std::string room, std::int64_t before) {
  std::string from;
  do {
    const auto reply = co_await m_api.call(messages_of(room, m_config.user, from));
    if (!reply.ok()) co_return result_of(reply);
    const Json page = read_lenient(reply.body).value_or(Json{});
    const auto result = co_await redact_page(room, page, before);
    if (result.outcome != SendResult::Outcome::sent) co_return result;
    std::string next{text_member(page, "end")};
    if (next == from || member(page, "chunk").empty()) break;
    from = std::move(next);
  } while (!from.empty());
  co_return SendResult{};
}

asio::awaitable<SendResult> MatrixChannel::redact_page(std::string room, const Json& page, std::int64_t before) {
  for (const Json& event : member(page, "chunk")) {
    const Json& sent_at = member(event, "origin_server_ts");
    const std::string id{text_member(event, "event_id")};
    const bool is_older = sent_at.is_number_integer() && sent_at.get<std::int64_t>() < before;
    if (id.empty() || !is_older || member(event, "content").empty()) continue;
    const auto reply = co_await m_api.call(redact(room, id, "wis" + id));
    if (!reply.ok()) co_return result_of(reply);
  }
  co_return SendResult{};
}

std::string notice_message(const std::string& text, const content::Messages& messages) {
  core::Message message;
  message.blocks.emplace_back(core::Paragraph{text});
  return packed(notice, matrix::render(message, messages).front());
}

}  // namespace inzetwijzer::adapters::matrix
