#include "json/converse.hpp"

#include <istream>
#include <ostream>
#include <string>

#include "json/line_source.hpp"
#include "json/value_json.hpp"

namespace inzetwijzer::adapters::json {
namespace {

using content::Json;

Json text_or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json question_json(const core::ShownQuestion& question) {
  Json options = Json::array();
  for (const auto& option : question.options) options.push_back({{"id", option.id}, {"label", option.label}});
  return {{"id", question.id},
          {"type", std::string(1, question.type)},
          {"opties", std::move(options)},
          {"nummer", question.number}};
}

/// Cuts between characters, so that a cut utterance stays UTF-8 when it was.
std::string cut(std::string text) {
  std::size_t end = text.size();
  for (int step = 0; step < 4 && end > 0; ++step) {
    const auto byte = static_cast<unsigned char>(text[--end]);
    if ((byte & 0xC0U) == 0x80U) continue;
    if (byte >= 0xC0U) text.resize(end);
    break;
  }
  return text;
}

}  // namespace

Json reply_json(const core::Message& message, const content::Messages& messages) {
  Json json{{"sessie", message.session}, {"tekst", conversation::plain_text(message, messages)}};
  json["vraag"] = message.question ? question_json(*message.question) : Json(nullptr);
  json["bevestig"] = nullptr;
  if (message.confirm) {
    json["bevestig"] = {{"vraag", message.confirm->question}, {"waarde", to_json(message.confirm->value)}};
  }
  json["commando"] = text_or_null(message.command);
  json["signaal"] = text_or_null(message.signal);
  json["gewijzigd"] = to_json(message.changed);
  json["klaar"] = message.done;
  return json;
}

int converse_lines(std::istream& in, std::ostream& out, conversation::Conversation& conversation,
                   const content::Messages& messages) {
  // A reply may quote an utterance that was not UTF-8.
  const auto write = [&](const core::Message& message) {
    out << reply_json(message, messages).dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    return static_cast<bool>(out.flush());
  };
  if (!write(conversation.open())) return 3;
  LineSource source{in, max_utterance_bytes};
  while (auto line = source.next()) {
    if (line->too_long) line->text = cut(std::move(line->text));
    core::Message reply = conversation.handle(line->text);
    if (line->too_long) {
      reply.blocks.insert(reply.blocks.begin(), core::Paragraph{messages.format("regel-fout.uiting-te-lang")});
    }
    if (!write(reply)) return 3;
  }
  return 0;
}

}  // namespace inzetwijzer::adapters::json
