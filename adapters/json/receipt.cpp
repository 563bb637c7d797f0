#include "json/receipt.hpp"

#include "json/case_line.hpp"
#include "json/difference_json.hpp"
#include "json/evaluation_json.hpp"

namespace inzetwijzer::adapters::json {
namespace {

using content::Json;

constexpr const char* receipt_key = "bon";
constexpr const char* input_key = "invoer";

core::ConclusionValue conclusion_value(const Json& value) {
  if (value.is_number_integer()) return value.get<std::int64_t>();
  return value.get<std::string>();
}

core::Conclusion without_support(core::ConclusionKey key) {
  core::Conclusion conclusion;
  conclusion.key = std::move(key);
  return conclusion;
}

/// What was concluded and advised then, as the receipt tells it. Throws Json::exception for another shape.
inference::Evaluation told_in(const Json& receipt) {
  inference::Evaluation evaluation;
  for (const auto& entry : receipt.at("conclusies")) {
    evaluation.conclusions.push_back(
        without_support({entry.at("id").get<std::string>(), conclusion_value(entry.at("waarde"))}));
  }
  for (const auto& id : receipt.at("adviezen")) {
    evaluation.advice.push_back(without_support({"advies." + id.get<std::string>(), std::int64_t{1}}));
  }
  return evaluation;
}

Json versions(const Json& receipt, const char* key, const std::string& now) {
  return {{"was", receipt.at(key).get<std::string>()}, {"nu", now}};
}

ReceiptComparison no_receipt(const content::Content& content) {
  const Json fault{{"vraag", nullptr}, {"waarde", nullptr}, {"reden", content.messages.format("regel-fout.geen-bon")}};
  return {{{"fouten", Json::array({fault})}}, true};
}

ReceiptComparison compare(const Json& receipt, const content::Content& content, const inference::Engine& engine) {
  const auto before = told_in(receipt);
  Json result{{"datum", receipt.at("datum").get<std::string>()},
              {"kennisversie", versions(receipt, "kennisversie", content.knowledge_version)},
              {"dialoogversie", versions(receipt, "dialoogversie", content.dialogues_version)}};
  const CaseLine input = read_case({1, receipt.at(input_key).dump(), false}, content);
  if (!input.faults.empty()) return {faults_json(input), true};
  const Json difference = difference_json(before, engine.evaluate(input.role, input.answers));
  const auto& advice = difference.at("adviezen");
  result["gelijk"] = difference.at("gewijzigd").empty() && advice.at("erbij").empty() && advice.at("eraf").empty();
  result.update(difference);
  return {std::move(result), false};
}

}  // namespace

ReceiptComparison compare_receipt(std::string_view text, const content::Content& content, const inference::Engine& engine) {
  const auto document = content::parse_strict(text);
  if (!document) return no_receipt(content);
  const Json& report = document->value;
  try {
    return compare(report.contains(receipt_key) ? report.at(receipt_key) : report, content, engine);
  } catch (const Json::exception&) {
    return no_receipt(content);
  }
}

}  // namespace inzetwijzer::adapters::json
