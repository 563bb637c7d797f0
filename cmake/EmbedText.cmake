# inzetwijzer_embed_text(<target> <namespace>::<name> <file>): compiles a text file into the target as
# `extern const std::string_view <name>` in the given namespace; declare it in a header of the target.
function(inzetwijzer_embed_text target symbol file)
  string(REGEX MATCH "^(.*)::([^:]+)$" _ "${symbol}")
  set(namespace "${CMAKE_MATCH_1}")
  set(name "${CMAKE_MATCH_2}")
  set(output "${CMAKE_CURRENT_BINARY_DIR}/${target}_${name}.cpp")
  add_custom_command(
    OUTPUT "${output}"
    COMMAND ${CMAKE_COMMAND} "-DINPUT=${file}" "-DOUTPUT=${output}" "-DNAMESPACE=${namespace}" "-DNAME=${name}" -P
            "${PROJECT_SOURCE_DIR}/cmake/EmbedTextScript.cmake"
    DEPENDS "${file}" "${PROJECT_SOURCE_DIR}/cmake/EmbedTextScript.cmake"
    VERBATIM)
  set_source_files_properties("${output}" PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  target_sources(${target} PRIVATE "${output}")
endfunction()
