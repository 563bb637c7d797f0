#include "content/finding.hpp"

#include <algorithm>
#include <stdexcept>

#include "content/messages.hpp"
#include "content/strict_json.hpp"

namespace inzetwijzer::content {
namespace {

Messages embedded_texts() {
  const auto document = parse_strict(check_texts);
  if (!document) throw std::logic_error{"dialogues/controle.json was not valid JSON at build"};
  std::map<std::string, std::string, std::less<>> patterns;
  for (const auto& [key, text] : document->value.at("berichten").items()) patterns.emplace(key, text);
  return Messages{std::move(patterns)};
}

core::Diagnostic in_words(const Messages& texts, const Finding& finding) {
  std::vector<MessageArgument> arguments;
  for (const auto& [name, value] : finding.arguments) arguments.emplace_back(name, std::string_view{value});
  return {finding.file, finding.line, texts.format(finding.key + ".reden", arguments),
          texts.format(finding.key + ".herstel", arguments)};
}

}  // namespace

Findings sorted(Findings findings) {
  std::ranges::sort(findings);
  const auto repeated = std::ranges::unique(findings);
  findings.erase(repeated.begin(), repeated.end());
  return findings;
}

core::Diagnostics in_words(const Findings& findings) {
  core::Diagnostics diagnostics;
  if (findings.empty()) return diagnostics;
  const Messages texts = embedded_texts();
  for (const Finding& finding : findings) diagnostics.push_back(in_words(texts, finding));
  return diagnostics;
}

}  // namespace inzetwijzer::content
