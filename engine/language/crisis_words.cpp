#include "language/crisis_words.hpp"

#include <map>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "content/crisis_sign.hpp"

namespace inzetwijzer::language {
namespace {

using nlohmann::json;

text::Pattern pattern(const json& text) {
  auto parsed = text::Pattern::parse(text.get_ref<const std::string&>());
  if (!parsed) throw std::invalid_argument{"pattern: " + text.get<std::string>()};
  return std::move(*parsed);
}

class Reader {
 public:
  explicit Reader(const json& file) : m_file{file} {}

  CrisisWords read() {
    for (const auto& [name, members] : m_file.at("groepen").items()) read_group(name, members);
    for (const auto& kind : m_file.at("soorten")) m_words.kinds.push_back(read_kind(kind));
    for (const auto& idiom : m_file.at("zegswijzen")) m_words.idioms.add(pattern(idiom));
    for (const auto& denial : m_file.at("schijnontkenningen")) m_words.seeming_denials.add(pattern(denial));
    for (const auto& word : m_file.at("einde-ontkenning")) m_words.ends_of_denial.push_back(word.get<std::string>());
    m_words.spellings = read_spellings(m_file.at("spelling"));
    m_words.vocabulary = Vocabulary{vocabulary()};
    return std::move(m_words);
  }

 private:
  void read_group(const std::string& name, const json& members) {
    const std::size_t group = m_words.group_count++;
    m_numbers.emplace(name, group);
    for (const auto& member : members) {
      m_words.members.add(pattern(member));
      m_words.groups.push_back(group);
    }
  }

  CrisisKind read_kind(const json& object) const {
    CrisisKind kind;
    kind.id = object.at("id").get<std::string>();
    kind.between = object.at("ertussen").get<std::size_t>();
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

  [[nodiscard]] text::Words vocabulary() const {
    text::Words words;
    for (const auto& member : m_words.members.patterns()) {
      for (auto& word : member.vocabulary()) words.push_back(std::move(word));
    }
    return words;
  }

  const json& m_file;
  std::map<std::string, std::size_t, std::less<>> m_numbers;
  CrisisWords m_words;
};

}  // namespace

CrisisWords parse_crisis_words(std::string_view json_text) {
  try {
    const json file = json::parse(json_text);
    return Reader{file}.read();
  } catch (const std::out_of_range& error) {
    throw std::invalid_argument{error.what()};
  }
}

}  // namespace inzetwijzer::language
