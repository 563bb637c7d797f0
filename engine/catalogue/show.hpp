#pragma once

#include <string_view>
#include <vector>

#include "catalogue/search.hpp"
#include "content/content.hpp"
#include "core/message.hpp"

namespace inzetwijzer::catalogue {

/// For whom an entry is shown: a user sees no ids, an author sees which advice and rules use it.
enum class Reader { user, author };

/// An entry in full: what it is, for whom, its link and how old what is known about it is, its elements, its sources and
/// where it is used.
std::vector<core::Block> show(const content::Content& content, const Entry& entry, Reader reader);

/// A rule in full; nothing when there is none of this name. For authors.
std::vector<core::Block> show_rule(const content::Content& content, std::string_view name);

/// A factor, question, option or conclusion: its name, and the rules that look for it or conclude it; nothing when the
/// word stands for none. For authors.
std::vector<core::Block> show_word(const content::Content& content, std::string_view id);

/// The entry in one line: what kind of thing it is and its theme.
std::string describe(const content::Content& content, const Entry& entry);

}  // namespace inzetwijzer::catalogue
