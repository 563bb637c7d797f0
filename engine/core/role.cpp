#include "core/role.hpp"

namespace inzetwijzer::core {

std::string_view to_id(Role role) noexcept {
  switch (role) {
    case Role::leidinggevende: return "leidinggevende";
    case Role::medewerker: return "medewerker";
    case Role::ondernemingsraad: return "or";
  }
  return {};
}

std::optional<Role> role_from_id(std::string_view id) noexcept {
  for (const Role role : all_roles) {
    if (to_id(role) == id) return role;
  }
  return std::nullopt;
}

}  // namespace inzetwijzer::core
