#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "content/advice_text.hpp"
#include "core/conclusion.hpp"
#include "core/role.hpp"

namespace inzetwijzer::content {

/// For whom an instrument is meant, when it is not for everybody. An empty list asks nothing; of a filled one at least
/// one entry must hold.
struct Fit {
  std::vector<std::string> sectors;  ///< options of the question sector
  std::vector<std::string> traits;   ///< ids of Trait
  std::vector<std::string> factors;  ///< options of the question belastende-factoren
  std::vector<std::string> misfits;  ///< values of the conclusion misfit
};

/// A tool, scan, training, scheme, example or other offer that a source names: knowledge/interventies/.
struct Instrument {
  std::string id;
  std::string name;
  std::vector<std::string> synonyms;
  std::string provider;  ///< may be empty
  std::string kind;      ///< id in Catalogue::kinds
  std::string theme;     ///< id in Catalogue::themes
  std::vector<std::string> topics;  ///< ids in Catalogue::topics, most fitting first
  Fit fit;
  std::vector<std::string> audience;  ///< leidinggevende, medewerker, or, team
  core::RoleSet roles;                ///< who can be offered it; a team's things go to manager and council
  std::string text;
  std::string url;  ///< may be empty
  std::vector<core::Source> sources;
  bool ended = false;  ///< the source says that it no longer exists: never offered, only found
  std::string as_of;   ///< year of what is known about it; may be empty
  std::string remark;  ///< may be empty
  std::string file;
  int line = 0;
};

/// An element of a model, with its own elements.
struct Part {
  std::string name;
  std::string text;  ///< may be empty
  std::vector<Part> parts;
};

/// A model, step plan, list, classification, set of questions, tips or definition: knowledge/modellen/.
struct Model {
  std::string id;
  std::string kind;  ///< id in Catalogue::kinds
  std::string title;
  std::vector<std::string> synonyms;
  std::string theme;
  std::string use;  ///< what an adviser uses it for
  std::vector<Part> parts;
  std::vector<std::string> advice;  ///< the advice it goes with
  std::vector<core::Source> sources;
  std::string missing;  ///< what the source itself leaves out; may be empty
  std::string file;
  int line = 0;
};

/// Something about a person or group that an instrument can be made for ("starter"), and where a case shows it: a
/// conclusion with this value, or a question answered so.
struct Trait {
  std::string name;
  std::string conclusion;
  std::string question;
  std::string value;
};

using NamesById = std::map<std::string, std::string, std::less<>>;

/// The id itself when it has no name.
std::string name_of(const NamesById& names, const std::string& id);

/// What can be looked up and offered, with the words for its ids: knowledge/onderwerpen.json, interventies/, modellen/.
struct Catalogue {
  std::vector<Instrument> instruments;  ///< in the order of the files
  std::vector<Model> models;
  NamesById themes;
  NamesById kinds;
  NamesById topics;
  std::map<std::string, Trait, std::less<>> traits;

  /// Call after the lists are filled: what follows looks in the index.
  void make_index();

  /// The instruments that could go with this advice, by topic or by choice of its author, in the order of the catalogue.
  [[nodiscard]] std::vector<const Instrument*> on_topic(const AdviceText& advice) const;

  /// The models that say they go with this advice, in the order of the catalogue.
  [[nodiscard]] std::vector<const Model*> models_for(std::string_view advice) const;

  [[nodiscard]] const Instrument* instrument(std::string_view id) const;  ///< nullptr when there is none
  [[nodiscard]] const Model* model(std::string_view id) const;            ///< nullptr when there is none

 private:
  using Places = std::map<std::string, std::vector<std::size_t>, std::less<>>;

  Places m_instruments_by_topic;
  Places m_instruments_by_id;
  Places m_models_by_advice;
  Places m_models_by_id;
};

/// True when this instrument can be offered with this advice to this role: it still runs, is meant for the role, and is
/// on one of the topics of the advice or was chosen for it by its author.
bool goes_with(const Instrument& instrument, const AdviceText& advice, core::Role role);

}  // namespace inzetwijzer::content
