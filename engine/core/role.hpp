#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace inzetwijzer::core {

/// Who is talking to the program. The order is that of the contract: L, W, O.
enum class Role { leidinggevende, medewerker, ondernemingsraad };

inline constexpr std::array all_roles{Role::leidinggevende, Role::medewerker,
                                      Role::ondernemingsraad};

/// The id used on the command line, in JSON and in rules: "leidinggevende", "medewerker" or "or".
std::string_view to_id(Role role) noexcept;

/// The role with this id; nothing when there is none.
std::optional<Role> role_from_id(std::string_view id) noexcept;

/// A set of roles, as in the "roles" column of the question table.
class RoleSet {
 public:
  constexpr RoleSet() = default;
  static constexpr RoleSet all() { return RoleSet{0b111U}; }

  constexpr void insert(Role role) { m_bits |= bit(role); }
  [[nodiscard]] constexpr bool contains(Role role) const { return (m_bits & bit(role)) != 0U; }
  [[nodiscard]] constexpr bool empty() const { return m_bits == 0U; }
  friend constexpr bool operator==(RoleSet, RoleSet) = default;

 private:
  constexpr explicit RoleSet(unsigned bits) : m_bits{bits} {}
  static constexpr unsigned bit(Role role) { return 1U << static_cast<unsigned>(role); }

  unsigned m_bits = 0;
};

}  // namespace inzetwijzer::core
