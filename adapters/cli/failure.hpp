#pragma once

#include <stdexcept>

namespace inzetwijzer::adapters::cli {

/// The exit codes of the contract.
inline constexpr int exit_done = 0;
inline constexpr int exit_input_errors = 1;
inline constexpr int exit_wrong_use = 2;
inline constexpr int exit_outside_failed = 3;

/// The command line makes no sense: the help will help. The text is Dutch, for the user.
class UsageError : public std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The command line is fine but asks for what is not there, or not for this user. The text is Dutch, for the
/// user.
class RefusedError : public std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// A file that the user made holds mistakes. The text is Dutch, for the user, and names them all.
class InputError : public std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Something outside the program failed. The text is Dutch, for the user, and holds no answers.
class OutsideError : public std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace inzetwijzer::adapters::cli
