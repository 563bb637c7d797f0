#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>

#include "store/store.hpp"

namespace inzetwijzer::store {

/// What a copy of the database holds.
struct CopyContents {
  std::size_t sessions = 0;    ///< whose every text opens
  std::size_t unreadable = 0;  ///< without a key: erased since, or older than the file with the session keys
  std::int64_t last_turn = 0;  ///< of the readable sessions, in seconds since 1970; 0 when there are none
};

enum class SessionKeys {
  left_out,  ///< what is erased later stays erased, also for who has the copy
  included,  ///< in `<copy>.sleutels`: for when the whole machine is lost
};

/// Copies the database, as it is now, to a new file, 0600: whole and checked, or not at all. Other processes may go on.
/// Throws StoreError: `exists` when a file is there.
CopyContents back_up(const Options& options, const std::filesystem::path& copy, SessionKeys keys);

/// Reads a copy from the first page to the last text: `corrupt` when anything is damaged, `bad_key` when it is of another
/// store. Changes neither.
[[nodiscard]] CopyContents check_copy(const Options& options, const std::filesystem::path& copy);

/// Puts a copy, once checked, in the place of the database, which may be missing or damaged and is kept beside it as
/// `<database>.vervangen`. Leaves out sessions without a key, messages that waited to be sent and how far channels were read:
/// those would be answered again. Throws StoreError: `busy` when the database is in use, also by this process; `exists` when
/// an earlier one is still kept. Missing session keys are taken from `<copy>.sleutels`. Broken off at any moment, it can be done again.
CopyContents restore(const Options& options, const std::filesystem::path& copy);

}  // namespace inzetwijzer::store
