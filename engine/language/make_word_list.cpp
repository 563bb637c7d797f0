// make_word_list <word list> <output>: folds each word of a word list as utterances are folded, and sorts.
#include <fstream>
#include <set>
#include <string>

#include "text/fold.hpp"

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  std::ifstream in{argv[1]};
  std::set<std::string> words;
  for (std::string line; std::getline(in, line);) {
    auto folded = inzetwijzer::text::fold(line);
    if (folded.size() == 1 && !inzetwijzer::text::is_number(folded.front())) words.insert(std::move(folded.front()));
  }
  std::ofstream out{argv[2], std::ios::binary};
  for (const auto& word : words) out << word << '\n';
  return words.empty() || !out.flush() ? 1 : 0;
}
