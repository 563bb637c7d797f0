#include "content/schema_check.hpp"

#include <array>
#include <charconv>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>

#define VALIJSON_USE_EXCEPTIONS 1  // its default is to abort the program
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace inzetwijzer::content {
namespace {

using Adapter = valijson::adapters::NlohmannJsonAdapter;

struct DescribedFile {
  std::string_view file;  ///< a file, or a folder that ends in a slash
  std::string_view schema;
};
constexpr std::array described_files{
    DescribedFile{"knowledge/vragen.json", "knowledge/schema/vragen.schema.json"},
    DescribedFile{"knowledge/drempels.json", "knowledge/schema/drempels.schema.json"},
    DescribedFile{"knowledge/bronnen.json", "knowledge/schema/bronnen.schema.json"},
    DescribedFile{"knowledge/begrippen.json", "knowledge/schema/begrippen.schema.json"},
    DescribedFile{"knowledge/onderwerpen.json", "knowledge/schema/onderwerpen.schema.json"},
    DescribedFile{"knowledge/conclusies.json", "knowledge/schema/conclusies.schema.json"},
    DescribedFile{"knowledge/adviezen/", "knowledge/schema/adviezen.schema.json"},
    DescribedFile{"knowledge/modellen/", "knowledge/schema/modellen.schema.json"},
    DescribedFile{"knowledge/interventies/", "knowledge/schema/interventies.schema.json"},
    DescribedFile{"knowledge/lexicon/keuzes/", "knowledge/schema/lexicon-keuzes.schema.json"},
    DescribedFile{"knowledge/lexicon/antwoorden.json", "knowledge/schema/lexicon-lijsten.schema.json"},
    DescribedFile{"knowledge/lexicon/signalen.json", "knowledge/schema/lexicon-lijsten.schema.json"},
    DescribedFile{"knowledge/lexicon/crisis.json", "knowledge/schema/lexicon-crisis.schema.json"},
    DescribedFile{"knowledge/lexicon/opdrachten.json", "knowledge/schema/lexicon-opdrachten.schema.json"},
    DescribedFile{"knowledge/lexicon/getallen.json", "knowledge/schema/lexicon-getallen.schema.json"},
    DescribedFile{"knowledge/lexicon/chat.json", "knowledge/schema/lexicon-chat.schema.json"},
    DescribedFile{"dialogues/labels.json", "dialogues/schema/labels.schema.json"},
    DescribedFile{"dialogues/leidinggevende.json", "dialogues/schema/dialoog.schema.json"},
    DescribedFile{"dialogues/medewerker.json", "dialogues/schema/dialoog.schema.json"},
    DescribedFile{"dialogues/or.json", "dialogues/schema/dialoog.schema.json"},
    DescribedFile{"dialogues/messages.json", "dialogues/schema/berichten.schema.json"},
    DescribedFile{"dialogues/controle.json", "dialogues/schema/berichten.schema.json"},
    DescribedFile{"dialogues/opdrachtregel.json", "dialogues/schema/berichten.schema.json"},
};

/// Not content.
constexpr std::array without_schema{"knowledge/schema/", "dialogues/schema/"};

bool is_without_schema(std::string_view name) {
  for (const std::string_view folder : without_schema) {
    if (name.starts_with(folder)) return true;
  }
  return false;
}

const DescribedFile* kind_of(std::string_view name) {
  for (const DescribedFile& kind : described_files) {
    if (name == kind.file || (kind.file.ends_with('/') && name.starts_with(kind.file))) return &kind;
  }
  return nullptr;
}

/// The value that a step of a validation path leads to: [vragen] or [3].
std::optional<JsonNode> step(const JsonNode& node, std::string_view segment) {
  if (segment.size() < 2) return std::nullopt;
  segment = segment.substr(1, segment.size() - 2);
  if (node.value().is_object()) return node.find(segment);
  std::size_t index = 0;
  std::from_chars(segment.data(), segment.data() + segment.size(), index);
  if (!node.value().is_array() || index >= node.value().size()) return std::nullopt;
  return node.elements()[index];
}

JsonNode deepest(const JsonNode& root, const std::vector<std::string>& path) {
  JsonNode node = root;
  for (std::size_t i = 1; i < path.size(); ++i) {
    const auto next = step(node, path[i]);
    if (!next) break;
    node = *next;
  }
  return node;
}

/// The word that the library puts between the last quotes of its description.
std::string quoted(const std::string& description) {
  const std::size_t end = description.rfind('\'');
  const std::size_t start =
      end == std::string::npos || end == 0 ? std::string::npos : description.rfind('\'', end - 1);
  return start == std::string::npos ? std::string{} : description.substr(start + 1, end - start - 1);
}

struct Meaning {
  std::string_view begins;  ///< how the library's description begins
  std::string_view key;     ///< empty: only repeats that a part of it is wrong
};
constexpr std::array meanings{
    Meaning{"Failed to validate", ""},
    Meaning{"Missing required property", "schema.ontbreekt"},
    Meaning{"Object contains a property", "schema.onbekend-veld"},
    Meaning{"Value type not permitted", "schema.soort"},
    Meaning{"Failed to match against any enum", "schema.keuze"},
    Meaning{"Failed to match regex", "schema.vorm"},
    Meaning{"String should be no fewer", "schema.leeg"},
    Meaning{"Array should contain no fewer", "schema.leeg"},
    Meaning{"Object should have no fewer", "schema.leeg"},
    Meaning{"Elements at indexes", "schema.dubbel"},
};

std::string_view key_of(const std::string& description) {
  for (const Meaning& meaning : meanings) {
    if (description.starts_with(meaning.begins)) return meaning.key;
  }
  return "schema.anders";
}

/// The schemas of one run, each read once.
class Schemas {
 public:
  explicit Schemas(JsonFiles& json) : m_json{json} {}

  /// Nothing when the schema file is missing or broken, which is reported.
  const valijson::Schema* find(std::string_view name) {
    const auto [place, added] = m_schemas.emplace(std::string{name}, nullptr);
    if (added) place->second = read(place->first);
    return place->second.get();
  }

 private:
  std::unique_ptr<valijson::Schema> read(const std::string& name) {
    const auto root = m_json.root(name);
    if (!root) return nullptr;
    const nlohmann::json document = root->value();
    auto schema = std::make_unique<valijson::Schema>();
    try {
      valijson::SchemaParser{}.populateSchema(Adapter{document}, *schema);
    } catch (const std::exception& error) {
      root->report("schema.kapot", {{"melding", error.what()}});
      return nullptr;
    }
    return schema;
  }

  JsonFiles& m_json;
  std::map<std::string, std::unique_ptr<valijson::Schema>> m_schemas;
};

void validate(const valijson::Schema& schema, const JsonNode& root) {
  const nlohmann::json document = root.value();
  valijson::ValidationResults results;
  valijson::Validator validator;
  if (validator.validate(schema, Adapter{document}, &results)) return;
  for (const auto& error : results) {
    const std::string_view key = key_of(error.description);
    if (key.empty()) continue;
    deepest(root, error.context)
        .report(std::string{key}, {{"veld", quoted(error.description)}, {"melding", error.description}});
  }
}

}  // namespace

void check_schemas(const DataFiles& files, JsonFiles& json, Findings& findings) {
  Schemas schemas{json};
  for (const DataFile& file : files.all()) {
    const bool is_json = file.name.ends_with(".json") && !file.name.starts_with("rules/");
    if (!is_json) continue;
    const auto root = json.root(file.name);
    if (is_without_schema(file.name)) continue;
    const DescribedFile* kind = kind_of(file.name);
    if (kind == nullptr) {
      findings.push_back({file.name, 0, "schema.onbekend-bestand", {}});
      continue;
    }
    const valijson::Schema* schema = schemas.find(kind->schema);
    if (root && schema != nullptr) validate(*schema, *root);
  }
}

}  // namespace inzetwijzer::content
