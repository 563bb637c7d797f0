#include "slack/controls.hpp"

#include <algorithm>
#include <span>
#include <sstream>
#include <utility>

#include "slack/choice.hpp"
#include "slack/limits.hpp"
#include "slack/text.hpp"

namespace inzetwijzer::adapters::slack {
namespace {

struct Option {
  std::string label;  ///< escaped, fits on a control
  std::string group;
  std::size_t index = 0;
};
using Options = std::span<const Option>;

/// Builds the controls of one message, each with identifiers of its own.
class Builder {
 public:
  Builder(std::uint64_t step, const content::Messages& messages) : m_step{step}, m_messages{messages} {}

  void add_text(std::string escaped) { add(section(std::move(escaped))); }
  void add_lead(std::string_view key) { add_text(escape(m_messages.format(key))); }

  void add_buttons(Options options) {
    by_group(options, [this](Options part) {
      Json elements = Json::array();
      for (const auto& option : part) {
        elements.push_back({{"type", "button"},
                            {"action_id", next_action("knop")},
                            {"text", plain(option.label)},
                            {"value", choice_value({m_step, option.index})}});
      }
      add(actions(std::move(elements)));
    });
  }

  void add_checkboxes(Options options) {
    by_group(options, [this](Options part) {
      Json boxes{{"type", "checkboxes"}, {"action_id", next_action("vink")}, {"options", Json::array()}};
      for (const auto& option : part) boxes["options"].push_back(option_json(option));
      add(actions(Json::array({std::move(boxes)})));
    });
  }

  void add_lists(Options options) {
    for (const auto part : chunks(options)) {
      Json list = list_json("static_select", "lijst", part);
      add(actions(Json::array({std::move(list)})));
    }
  }

  /// A list of which more can be chosen may only stand beside a text.
  void add_multiple_lists(Options options, std::string_view lead_key) {
    for (const auto part : chunks(options)) {
      Json block = section(escape(m_messages.format(lead_key)));
      block["accessory"] = list_json("multi_static_select", "lijst", part);
      add(std::move(block));
    }
  }

  void add_confirm_button() {
    Json button{{"type", "button"},
                {"action_id", next_action("klaar")},
                {"text", plain(escape(m_messages.format("slack.klaar")))},
                {"value", choice_value({m_step, confirming})},
                {"style", "primary"}};
    add(actions(Json::array({std::move(button)})));
  }

  std::vector<Json> take() { return std::move(m_blocks); }

 private:
  void add(Json block) {
    block["block_id"] = std::string{control_prefix} + std::to_string(m_step) + '.' + std::to_string(m_blocks.size() + 1);
    m_blocks.push_back(std::move(block));
  }

  std::string next_action(const char* kind) { return std::string{kind} + '.' + std::to_string(++m_actions); }

  template <typename Add>
  void by_group(Options options, Add add_part) {
    for (std::size_t at = 0; at < options.size();) {
      const auto end = end_of_group(options, at);
      if (!is_blank(options[at].group)) add_text(escape(options[at].group));
      add_part(options.subspan(at, end - at));
      at = end;
    }
  }

  static std::size_t end_of_group(Options options, std::size_t start) {
    std::size_t end = start;
    while (end < options.size() && options[end].group == options[start].group) ++end;
    return end;
  }

  static std::vector<Options> chunks(Options options) {
    std::vector<Options> result;
    for (std::size_t at = 0; at < options.size(); at += limits::select_options) {
      result.push_back(options.subspan(at, std::min(limits::select_options, options.size() - at)));
    }
    return result;
  }

  [[nodiscard]] Json option_json(const Option& option) const {
    return {{"text", plain(option.label)}, {"value", choice_value({m_step, option.index})}};
  }

  [[nodiscard]] Json options_json(Options options) const {
    Json list = Json::array();
    for (const auto& option : options) list.push_back(option_json(option));
    return list;
  }

  [[nodiscard]] Json groups_json(Options options) const {
    Json groups = Json::array();
    for (std::size_t at = 0; at < options.size();) {
      const auto end = end_of_group(options, at);
      const auto& group = options[at].group;
      const auto label = is_blank(group) ? m_messages.format("slack.anders") : group;
      groups.push_back({{"label", plain(escape(label))}, {"options", options_json(options.subspan(at, end - at))}});
      at = end;
    }
    return groups;
  }

  Json list_json(const char* type, const char* kind, Options options) {
    Json list{{"type", type},
              {"action_id", next_action(kind)},
              {"placeholder", plain(escape(m_messages.format("slack.kies-lijst")))}};
    const bool grouped = std::ranges::any_of(options, [](const Option& option) { return !is_blank(option.group); });
    if (grouped) {
      list["option_groups"] = groups_json(options);
    } else {
      list["options"] = options_json(options);
    }
    return list;
  }

  std::uint64_t m_step;
  const content::Messages& m_messages;
  std::vector<Json> m_blocks;
  std::size_t m_actions = 0;
};

std::string numbered(const core::ShownOption& option, std::size_t number) {
  std::string text = std::to_string(number) + ".";
  if (!is_blank(option.label)) text += " " + option.label;
  return text;
}

bool fits(std::string_view text) { return escaped_width(text) <= limits::label; }

/// A list of options cannot show a group with a long name; then none is shown there, as all stand in `listed`.
bool groups_fit(const core::ShownQuestion& question) {
  return std::ranges::all_of(question.options, [](const auto& option) { return fits(option.group); });
}

bool all_fit(const core::ShownQuestion& question) {
  for (std::size_t at = 0; at < question.options.size(); ++at) {
    if (!fits(numbered(question.options[at], at + 1))) return false;
  }
  return groups_fit(question);
}

std::vector<Option> shown_options(const core::ShownQuestion& question) {
  const bool with_groups = groups_fit(question);
  std::vector<Option> options;
  for (std::size_t at = 0; at < question.options.size(); ++at) {
    const auto& option = question.options[at];
    const auto label = numbered(option, at + 1);
    options.push_back({fits(label) ? escape(label) : std::to_string(at + 1) + '.', with_groups ? option.group : "", at + 1});
  }
  return options;
}

std::vector<Json> listed_options(const core::ShownQuestion& question) {
  std::string text;
  std::string group;
  for (std::size_t at = 0; at < question.options.size(); ++at) {
    const auto& option = question.options[at];
    if (option.group != group) {
      group = option.group;
      if (!is_blank(group)) text += "\n" + group + ":\n";
    }
    text += numbered(option, at + 1) + "\n";
  }
  return text_blocks(text);
}

void add_single(Builder& builder, Options options) {
  builder.add_lead("slack.kies-een");
  if (options.size() <= limits::buttons) return builder.add_buttons(options);
  builder.add_lists(options);
}

void add_multiple(Builder& builder, Options options) {
  if (options.size() <= limits::checkboxes) {
    builder.add_lead("slack.kies-meer");
    builder.add_checkboxes(options);
  } else {
    builder.add_multiple_lists(options, "slack.kies-meer");
  }
  builder.add_confirm_button();
}

}  // namespace

Controls question_controls(const core::ShownQuestion& question, std::uint64_t step, const content::Messages& messages) {
  if (question.options.empty()) return {};
  const bool too_many = question.options.size() > limits::controlled_options;
  Controls result;
  if (too_many || !all_fit(question)) result.listed = listed_options(question);
  if (too_many) return result;
  Builder builder{step, messages};
  const auto options = shown_options(question);
  question.type == 'M' ? add_multiple(builder, options) : add_single(builder, options);
  result.controls = builder.take();
  return result;
}

Controls confirm_controls(std::uint64_t step, const content::Messages& messages) {
  std::vector<Option> options;
  std::istringstream lines{messages.format("bevestig.keuze")};
  for (std::string line; std::getline(lines, line);) options.push_back({escape(line), {}, options.size() + 1});
  Builder builder{step, messages};
  builder.add_buttons(options);
  return {{}, builder.take()};
}

}  // namespace inzetwijzer::adapters::slack
