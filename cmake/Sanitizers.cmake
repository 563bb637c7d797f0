# INZETWIJZER_SANITIZE is a comma-separated list for -fsanitize, set by the presets.
set(INZETWIJZER_SANITIZE "" CACHE STRING "Sanitizers to build with, for example address,undefined")
if(INZETWIJZER_SANITIZE)
  add_compile_options(-fsanitize=${INZETWIJZER_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${INZETWIJZER_SANITIZE})
endif()

# Under the fuzz preset everything is instrumented, so that libFuzzer sees what an input reaches.
option(INZETWIJZER_FUZZ "Build libFuzzer programs (needs clang)" OFF)
if(INZETWIJZER_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
