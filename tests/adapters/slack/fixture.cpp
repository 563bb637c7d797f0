#include "adapters/slack/fixture.hpp"

#include <fstream>
#include <set>
#include <stdexcept>

namespace inzetwijzer::tests {
namespace {

using adapters::slack::Payload;
using content::Json;

content::Messages load_messages() {
  std::ifstream file{std::string{INZETWIJZER_SOURCE_DIR} + "/dialogues/messages.json"};
  const auto document = Json::parse(file);
  std::map<std::string, std::string, std::less<>> patterns;
  for (const auto& [key, text] : document.at("berichten").items()) patterns.emplace(key, text.get<std::string>());
  return content::Messages{std::move(patterns)};
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

std::string decoded(const Json& text) {
  std::string plain = text.at("text");
  if (text.at("type") == "mrkdwn") plain = plain.substr(3, plain.size() - 6);  // our own fences
  return replaced(replaced(replaced(plain, "&lt;", "<"), "&gt;", ">"), "&amp;", "&");
}

/// Every text object, in order.
void collect_texts(const Json& json, std::string& all) {
  if (json.is_object() && json.contains("text") && json.at("text").is_string()) {
    all += decoded(json);
    return;
  }
  if (json.is_structured()) {
    for (const auto& part : json) collect_texts(part, all);
  }
}

std::size_t characters(const std::string& text) {
  std::size_t count = 0;
  for (const char byte : text) count += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U ? 1 : 0;
  return count;
}

/// Notes whatever does not hold.
class Inspection {
 public:
  std::vector<std::string> problems;

  void message(const Payload& payload) {
    expect(!payload.text.empty(), "text");
    expect(!payload.blocks.empty() && payload.blocks.size() <= 50, "blocks");
    for (const auto& one : payload.blocks) block(one);
    const auto ids = all_values(payload.blocks, "action_id");
    expect(std::set<std::string>(ids.begin(), ids.end()).size() == ids.size(), "action_id twice");
    const auto blocks = all_values(payload.blocks, "block_id");
    expect(std::set<std::string>(blocks.begin(), blocks.end()).size() == blocks.size(), "block_id twice");
  }

 private:
  void expect(bool holds, const char* what) {
    if (!holds) problems.emplace_back(what);
  }

  void text(const Json& object, std::size_t limit, const char* what) {
    const std::string value = object.at("text");
    expect(characters(value) <= limit, what);
    expect(value.find_first_not_of(" \n\t") != std::string::npos, what);
    expect(value.find_first_of("<>") == std::string::npos, "not escaped");
  }

  void block(const Json& block) {
    const std::string type = block.at("type");
    if (type == "header") return text(block.at("text"), 150, "header");
    if (type == "section") {
      text(block.at("text"), 3000, "section");
      if (block.contains("accessory")) element(block.at("accessory"));
    } else if (type == "actions") {
      expect(!block.at("elements").empty() && block.at("elements").size() <= 25, "elements");
      for (const auto& one : block.at("elements")) element(one);
    } else {
      problems.push_back(type);
    }
  }

  void element(const Json& element) {
    expect(element.at("action_id").get<std::string>().size() <= 255, "action_id");
    if (element.at("type") == "button") {
      text(element.at("text"), 75, "button");
      expect(element.at("value").get<std::string>().size() <= 2000, "value");
      return;
    }
    const bool boxes = element.at("type") == "checkboxes";
    if (element.contains("placeholder")) text(element.at("placeholder"), 150, "placeholder");
    if (element.contains("options")) return options(element.at("options"), boxes ? 10 : 100);
    expect(element.at("option_groups").size() <= 100, "groups");
    for (const auto& group : element.at("option_groups")) {
      text(group.at("label"), 75, "group");
      options(group.at("options"), 100);
    }
  }

  void options(const Json& list, std::size_t limit) {
    expect(!list.empty() && list.size() <= limit, "options");
    for (const auto& option : list) {
      text(option.at("text"), 75, "option");
      expect(option.at("value").get<std::string>().size() <= 75, "option value");
    }
  }
};

}  // namespace

const content::Messages& messages() {
  static const content::Messages loaded = load_messages();
  return loaded;
}

std::vector<std::string> all_values(const Json& json, const std::string& name) {
  std::vector<std::string> values;
  if (json.is_object() && json.contains(name) && json.at(name).is_string()) values.push_back(json.at(name));
  if (json.is_structured()) {
    for (const auto& part : json) {
      for (auto& value : all_values(part, name)) values.push_back(std::move(value));
    }
  }
  return values;
}

std::string seen(const std::vector<Payload>& payloads) {
  std::string all;
  for (const auto& payload : payloads) collect_texts(payload.blocks, all);
  return without_white(all);
}

std::string without_white(std::string_view text) {
  std::string result;
  for (const char byte : text) {
    if (std::string_view{" \t\n\v\f\r"}.find(byte) == std::string_view::npos) result += byte;
  }
  return result;
}

std::vector<std::string> broken_limits(const std::vector<Payload>& payloads) {
  Inspection inspection;
  for (const auto& payload : payloads) inspection.message(payload);
  return std::move(inspection.problems);
}

}  // namespace inzetwijzer::tests
