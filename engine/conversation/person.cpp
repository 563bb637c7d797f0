#include "conversation/person.hpp"

#include <string>

namespace inzetwijzer::conversation {
namespace {

constexpr std::string_view placeholder = "{persoon}";

bool opens_sentence(const std::string& text, std::size_t at) {
  if (at == 0) return true;
  const auto before = text.find_last_not_of(' ', at - 1);
  return before == std::string::npos || text[before] == '.' || text[before] == '?' || text[before] == '!';
}

std::string with_capital(std::string word) {
  if (!word.empty() && word.front() >= 'a' && word.front() <= 'z') {
    word.front() = static_cast<char>(word.front() - 'a' + 'A');
  }
  return word;
}

void fill(std::string& text, const std::string& person) {
  for (auto at = text.find(placeholder); at != std::string::npos; at = text.find(placeholder, at)) {
    const auto word = opens_sentence(text, at) ? with_capital(person) : person;
    text.replace(at, placeholder.size(), word);
    at += word.size();
  }
}

struct Filler {
  const std::string& person;

  void operator()(core::Heading& heading) const { fill(heading.text, person); }
  void operator()(core::Paragraph& paragraph) const { fill(paragraph.text, person); }
  void operator()(core::List& list) const {
    for (auto& item : list.items) fill(item, person);
  }
  void operator()(core::Table& table) const {
    for (auto& row : table.rows) {
      for (auto& cell : row) fill(cell, person);
    }
  }
};

}  // namespace

std::string person_words(const content::Messages& messages, std::string_view word) {
  return word.empty() ? messages.format("persoon.standaard") : messages.format("persoon.woord", {{"woord", word}});
}

std::string with_person(std::string text, const std::string& person) {
  fill(text, person);
  return text;
}

void name_person(core::Message& message, const content::Messages& messages, std::string_view word) {
  const auto person = person_words(messages, word);
  for (auto& block : message.blocks) std::visit(Filler{person}, block);
  if (!message.question) return;
  fill(message.question->text, person);
  fill(message.question->hint, person);
  for (auto& option : message.question->options) fill(option.label, person);
}

}  // namespace inzetwijzer::conversation
