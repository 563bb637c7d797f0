#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/content.hpp"
#include "core/role.hpp"

namespace inzetwijzer::catalogue {

enum class EntryKind { term, instrument, model, advice, source };

/// Something that can be looked up. Ids are unique within a kind.
struct Entry {
  EntryKind kind = EntryKind::term;
  std::string id;
  std::string name;

  friend bool operator==(const Entry&, const Entry&) = default;
};

/// What to look for. An empty filter lets everything through.
struct Query {
  std::string words;   ///< as typed; empty: everything that passes the filters
  std::string theme;   ///< id of a theme
  std::string sector;  ///< option of the question sector: what is made for another sector falls out
  std::string kind;    ///< begrip, interventie, model, advies, bron, or a kind of the catalogue such as "training"
  std::optional<core::Role> role;
};

/// True when two names are the same but for case, accents, spaces and punctuation.
bool is_same_name(std::string_view left, std::string_view right);

/// True when these words, or all but a slip of them, stand in the name of the entry.
bool is_named(const Entry& entry, std::string_view words);

/// Finds entries by what people type: word order, case, accents, spaces and hyphens do not count, and neither do an
/// ending, a part of a compound or a slip of the keyboard. Keeps a reference to the content, which must outlive it.
/// Immutable once made: any number of threads may search.
class Index {
 public:
  explicit Index(const content::Content& content);

  /// Best first: a whole name, then names that hold all words, then texts that do. When nothing holds all words, what
  /// holds most of them. Same query, same order.
  [[nodiscard]] std::vector<Entry> search(const Query& query) const;

 private:
  struct Document {
    Entry entry;
    std::string joined;  ///< the folded name without spaces
  };
  struct Posting {
    std::size_t document = 0;
    double weight = 0;  ///< of the most important field the word stands in
  };
  struct Word {
    std::string stem;
    std::vector<Posting> postings;
  };
  class Reader;

  [[nodiscard]] bool passes(const Entry& entry, const Query& query) const;
  [[nodiscard]] std::vector<double> find_word(const std::string& word) const;
  [[nodiscard]] double name_bonus(const Document& document, const std::string& words, const Query& query) const;

  const content::Content& m_content;
  std::vector<Document> m_documents;
  std::map<std::string, Word> m_words;
};

}  // namespace inzetwijzer::catalogue
