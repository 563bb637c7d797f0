#include "language/crisis_words.hpp"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "content/crisis_sign.hpp"

namespace inzetwijzer::language {
namespace {

using nlohmann::json;

bool is_plain(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// A word as it may be written, d, t and dt confused: "mishandeld" is "mishandeld|mishandelt|mishandeldt".
std::string with_any_ending(const std::string& word) {
  constexpr std::size_t shortest = 5;
  if (word.size() < shortest || !is_plain(word) || !(word.ends_with('d') || word.ends_with('t'))) return word;
  const std::string stem = word.substr(0, word.size() - (word.ends_with("dt") ? 2 : 1));
  std::string all = word;
  for (const char* ending : {"d", "t", "dt"}) {
    if (stem + ending != word) all += '|' + stem + ending;
  }
  return all;
}

/// A pattern with every word of it as it may be written.
std::string with_any_endings(const std::string& text) {
  std::string result;
  std::string word;
  for (const char c : text) {
    if (c != ' ' && c != '|') {
      word += c;
      continue;
    }
    result += with_any_ending(word) + c;
    word.clear();
  }
  return result + with_any_ending(word);
}

class CrisisReader {
 public:
  explicit CrisisReader(const json& file) : m_file{file} {}

  CrisisWords read() {
    for (const auto& [name, members] : m_file.at("groepen").items()) read_group(name, members);
    for (const auto& kind : m_file.at("soorten")) m_words.kinds.push_back(read_kind(kind));
    for (const auto& idiom : m_file.at("zegswijzen")) {
      const auto& text = idiom.get_ref<const std::string&>();
      m_words.idioms.add(text::Pattern::of(with_any_endings(text)));
      if (text.find(' ') == std::string::npos) add_to_vocabulary(text);  // so that no slip is seen in it: "glijzeilen"
    }
    for (const auto& denial : m_file.at("schijnontkenningen")) {
      m_words.seeming_denials.add(text::Pattern::of(denial.get_ref<const std::string&>()));
    }
    for (const auto& word : m_file.at("einde-ontkenning")) m_words.ends_of_denial.push_back(word.get<std::string>());
    m_words.spellings = read_spellings(m_file.at("spelling"));
    m_words.vocabulary = Vocabulary{m_vocabulary};
    return std::move(m_words);
  }

 private:
  void read_group(const std::string& name, const json& members) {
    const std::size_t group = m_words.group_count++;
    m_numbers.emplace(name, group);
    for (const auto& member : members) {
      const auto& text = member.get_ref<const std::string&>();
      m_words.members.add(text::Pattern::of(with_any_endings(text)));
      add_to_vocabulary(text);
      m_words.groups.push_back(group);
    }
  }

  void add_to_vocabulary(const std::string& text) {
    for (auto& word : text::Pattern::of(text).vocabulary()) m_vocabulary.push_back(std::move(word));
  }

  CrisisKind read_kind(const json& object) const {
    CrisisKind kind;
    kind.id = object.at("id").get<std::string>();
    kind.between = object.at("ertussen").get<std::size_t>();
    kind.reach = object.value("bereik", kind.reach);
    kind.deniable = object.at("ontkenbaar").get<bool>();
    for (const auto& name : object.at("behalve")) kind.except.push_back(m_numbers.at(name.get<std::string>()));
    for (const auto& text : object.at("tekens")) kind.signs.push_back(read_sign(text.get<std::string>()));
    return kind;
  }

  CrisisKind::Sign read_sign(const std::string& text) const {
    CrisisKind::Sign sign{text, {}};
    for (const auto& name : content::groups_of_sign(text)) sign.groups.push_back(m_numbers.at(name));
    return sign;
  }

  const json& m_file;
  std::map<std::string, std::size_t, std::less<>> m_numbers;
  text::Words m_vocabulary;  ///< as authors spell it: "mishandelt" beside "mishandeld" would be a tie
  CrisisWords m_words;
};

}  // namespace

CrisisWords parse_crisis_words(std::string_view json_text) {
  try {
    const json file = json::parse(json_text);
    return CrisisReader{file}.read();
  } catch (const std::out_of_range& error) {
    throw std::invalid_argument{error.what()};
  }
}

}  // namespace inzetwijzer::language
