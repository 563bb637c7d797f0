#include "language/word_list.hpp"

// One folded word a line, sorted by bytes; made by make_word_list at build.
asm(R"(
  .pushsection .rodata
  .global inzetwijzer_word_list_begin
  .global inzetwijzer_word_list_end
inzetwijzer_word_list_begin:
  .incbin ")" INZETWIJZER_WORD_LIST R"("
inzetwijzer_word_list_end:
  .popsection
)");

extern "C" const char inzetwijzer_word_list_begin[];
extern "C" const char inzetwijzer_word_list_end[];

namespace inzetwijzer::language {
namespace {

std::string_view word_list() {
  // Two labels of one block of assembly, which cppcheck takes for two arrays.
  // cppcheck-suppress comparePointers
  const auto size = static_cast<std::size_t>(inzetwijzer_word_list_end - inzetwijzer_word_list_begin);
  return {inzetwijzer_word_list_begin, size};
}

}  // namespace

bool is_dutch_word(std::string_view word) {
  std::string_view list = word_list();
  while (!list.empty()) {
    const auto middle = list.size() / 2;
    const auto before = list.rfind('\n', middle == 0 ? 0 : middle - 1);
    const auto start = middle == 0 || before == std::string_view::npos ? 0 : before + 1;
    const auto end = list.find('\n', start);
    const auto here = list.substr(start, end - start);
    if (here == word) return true;
    list = here < word ? list.substr(end + 1) : list.substr(0, start);
  }
  return false;
}

}  // namespace inzetwijzer::language
