#include "matrix/render.hpp"

#include "conversation/conversation.hpp"
#include "matrix/html.hpp"
#include "matrix/safe_text.hpp"
#include "text/harmless.hpp"
#include "matrix/split.hpp"

namespace inzetwijzer::adapters::matrix {
namespace {

constexpr std::string_view ellipsis = "…";

std::size_t json_size(const Json& value) { return value.dump().size(); }

void add_relation(Json& content, const std::optional<Thread>& thread) {
  content["m.mentions"] = Json::object();
  if (!thread) return;
  content["m.relates_to"] = {{"rel_type", "m.thread"},
                             {"event_id", text::harmless(thread->root)},
                             {"is_falling_back", true},
                             {"m.in_reply_to", {{"event_id", text::harmless(thread->reply_to)}}}};
}

/// At most so many bytes of valid UTF-8, cut between characters.
std::string cut(std::string text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  std::size_t end = bytes - ellipsis.size();
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end).append(ellipsis);
}

/// Only for a question that is too large by itself, which no content of ours has: without layout, then shorter.
void keep_sendable(Json& content) {
  if (json_size(content) <= largest_content) return;
  content.erase("format");
  content.erase("formatted_body");
  constexpr std::size_t most_for_a_byte = 2;  // a quote, a backslash or a line end; other control characters are gone
  if (json_size(content) > largest_content) {
    content["body"] = cut(content["body"].get<std::string>(), comfortable_content / most_for_a_byte);
  }
}

Json text_content(const core::Message& message, const content::Messages& messages) {
  return {{"msgtype", "m.text"},
          {"body", conversation::plain_text(message, messages)},
          {"format", "org.matrix.custom.html"},
          {"formatted_body", html(message, messages)}};
}

}  // namespace

std::vector<Json> render(const core::Message& message, const content::Messages& messages,
                         const std::optional<Thread>& thread) {
  const auto cost = [&messages](const core::Message& part) { return json_size(text_content(part, messages)); };
  std::vector<Json> contents;
  for (const auto& part : split(safe(message), cost, comfortable_content)) {
    Json content = text_content(part, messages);
    if (content["body"].get_ref<const std::string&>().empty()) continue;
    add_relation(content, thread);
    keep_sendable(content);
    contents.push_back(std::move(content));
  }
  return contents;
}

Json file_content(const core::Attachment& attachment, std::string_view address, const std::optional<Thread>& thread) {
  const std::string name = text::harmless(attachment.name);
  const bool is_picture = attachment.media_type.starts_with("image/");
  Json content{{"msgtype", is_picture ? "m.image" : "m.file"},
               {"body", attachment.description.empty() ? name : text::harmless(attachment.description)},
               {"filename", name},
               {"url", text::harmless(address)},
               {"info", {{"mimetype", text::harmless(attachment.media_type)}, {"size", attachment.content.size()}}}};
  add_relation(content, thread);
  return content;
}

}  // namespace inzetwijzer::adapters::matrix
