#include "cli/texts.hpp"

#include <map>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

namespace inzetwijzer::adapters::cli {

content::Messages load_texts() {
  const auto document = nlohmann::json::parse(embedded_texts, nullptr, false);
  if (document.is_discarded())
    throw std::logic_error{"dialogues/opdrachtregel.json was not valid JSON at build"};
  std::map<std::string, std::string, std::less<>> patterns;
  for (const auto& [key, text] : document.at("berichten").items())
    patterns.emplace(key, text.get<std::string>());
  return content::Messages{std::move(patterns)};
}

}  // namespace inzetwijzer::adapters::cli
