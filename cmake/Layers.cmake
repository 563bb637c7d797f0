# One target per folder; its dependencies are its arrows. inzetwijzer_layer(<name> SOURCES ... DEPENDS ... [PRIVATE ...])
# makes inzetwijzer_<name> with alias inzetwijzer::<name>.
function(inzetwijzer_layer name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;PRIVATE" ${ARGN})
  add_library(inzetwijzer_${name} STATIC ${ARG_SOURCES})
  add_library(inzetwijzer::${name} ALIAS inzetwijzer_${name})
  target_include_directories(inzetwijzer_${name} PUBLIC "${PROJECT_SOURCE_DIR}/engine")
  target_link_libraries(
    inzetwijzer_${name}
    PUBLIC ${ARG_DEPENDS}
    PRIVATE inzetwijzer_warnings ${ARG_PRIVATE})
endfunction()
