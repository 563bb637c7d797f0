#include "cli/run.hpp"

#include <cstdio>
#include <exception>
#include <new>
#include <optional>

#include "cli/command_line.hpp"
#include "cli/failure.hpp"
#include "cli/store_message.hpp"
#include "cli/surroundings.hpp"
#include "cli/texts.hpp"
#include "clips/environment.hpp"
#include "terminal/text.hpp"

namespace inzetwijzer::adapters::cli {
namespace {

void tell(const std::string& text) noexcept {
  try {
    std::fputs((terminal::neutralise(text) + "\n").c_str(), stderr);
  } catch (...) {
    std::fputs("inzetwijzer\n", stderr);
  }
}

int carry_out_and_tell(const content::Messages& texts, const std::vector<std::string>& arguments) {
  try {
    const int code = carry_out(texts, arguments);
    if (code == exit_outside_failed && !reader_is_gone()) tell(texts.format("fout.uitvoer"));
    return code;
  } catch (const UsageError& error) {
    tell(error.what());
    return exit_wrong_use;
  } catch (const RefusedError& error) {
    tell(error.what());
    return exit_wrong_use;
  } catch (const InputError& error) {
    tell(error.what());
    return exit_input_errors;
  } catch (const OutsideError& error) {
    tell(error.what());
  } catch (const clips::EndlessRules& error) {
    tell(texts.format("fout.eindeloos", {{"regel", error.rule()}, {"aantal", error.firings()}}));
  } catch (const store::StoreError& error) {
    tell(store_message(texts, error));
  } catch (const std::bad_alloc&) {
    tell(texts.format("fout.geheugen"));
  } catch (const std::exception&) {
    // What an exception says may hold an answer.
    tell(texts.format("fout.onverwacht"));
  }
  return exit_outside_failed;
}

}  // namespace

int run(const std::vector<std::string>& arguments) noexcept {
  try {
    return carry_out_and_tell(load_texts(), arguments);
  } catch (const std::exception& error) {
    tell(error.what());
    return exit_outside_failed;
  }
}

}  // namespace inzetwijzer::adapters::cli
