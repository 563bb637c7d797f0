#include "content/readability.hpp"

#include <cmath>

#include "content/cross_references.hpp"

namespace inzetwijzer::content {
namespace {

constexpr ReadingLimit for_employee{15, 12};
constexpr ReadingLimit for_others{16, 13};
constexpr ReadingLimit for_look_up{18, 16};

class Collector {
 public:
  void add(std::string_view audience, const std::string& id, const std::string& file, int line, std::string_view text) {
    if (text.empty()) return;
    m_texts.push_back({std::string{audience}, id, file, line, std::string{text}, text::measure(text)});
  }

  void advice(const AdviceText& advice) {
    for (const auto& [role, wording] : advice.wording) {
      for (const auto* text : {&wording.title, &wording.text, &wording.first_step, &wording.sentence}) {
        add(core::to_id(role), advice.id, advice.file, advice.line, *text);
      }
    }
  }

  void dialogue(core::Role role, const DialogueText& dialogue) {
    const std::string file = "dialogues/" + std::string{core::to_id(role)} + ".json";
    for (const auto& [id, question] : dialogue.questions) {
      for (const auto* text : {&question.text, &question.help, &question.why}) {
        add(core::to_id(role), id, file, 0, *text);
      }
    }
  }

  void parts(const Model& model, const std::vector<Part>& parts_of_model) {
    for (const auto& part : parts_of_model) {
      add("kennis", model.id, model.file, model.line, part.text);
      parts(model, part.parts);
    }
  }

  std::vector<ReadText> finish() { return std::move(m_texts); }

 private:
  std::vector<ReadText> m_texts;
};

void report(const CrossCheck& check, const ReadText& text, const char* key, std::size_t limit) {
  const auto rounded = static_cast<std::size_t>(std::lround(text.measure.words_per_sentence()));
  const bool sentence = std::string_view{key} == "leesbaarheid.zin";
  check.findings().push_back({text.file, text.line, key,
                              {{"woord", text.id},
                               {"aantal", std::to_string(sentence ? text.measure.longest : rounded)},
                               {"grens", std::to_string(limit)}}});
}

}  // namespace

std::vector<ReadText> read_texts(const Content& content) {
  Collector collector;
  for (const auto& [id, advice] : content.advice) collector.advice(advice);
  for (const auto& [role, dialogue] : content.dialogues) collector.dialogue(role, dialogue);
  for (const auto& one : content.catalogue.instruments) collector.add("kennis", one.id, one.file, one.line, one.text);
  for (const auto& one : content.catalogue.models) {
    collector.add("kennis", one.id, one.file, one.line, one.use);
    collector.parts(one, one.parts);
  }
  for (const auto& term : content.terms) {
    collector.add("kennis", term.id, "knowledge/begrippen.json", 0, term.explanation);
  }
  return collector.finish();
}

ReadingLimit reading_limit(std::string_view audience) {
  if (audience == "medewerker") return for_employee;
  return audience == "kennis" ? for_look_up : for_others;
}

void check_readability(const CrossCheck& check) {
  for (const ReadText& text : read_texts(check.content())) {
    const ReadingLimit limit = reading_limit(text.audience);
    if (text.measure.longest > limit.longest) {
      report(check, text, "leesbaarheid.zin", limit.longest);
    } else if (text.measure.sentences > 1 && text.measure.words_per_sentence() > limit.average) {
      report(check, text, "leesbaarheid.gemiddeld", static_cast<std::size_t>(limit.average));
    }
  }
}

}  // namespace inzetwijzer::content
