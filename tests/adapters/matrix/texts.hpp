#pragma once

#include "content/messages.hpp"

namespace inzetwijzer::tests {

/// The few texts that a reply is worded with.
inline content::Messages few_texts() {
  return content::Messages{{{"vraag.nummer", "Vraag {nummer}. {tekst}"},
                            {"bevestig.keuze", "Klopt dat? Typ ja of nee."},
                            {"keuze.rol.vraag", "Wie ben je?"},
                            {"keuze.rol.opties", "medewerker | medewerker"}}};
}

}  // namespace inzetwijzer::tests
