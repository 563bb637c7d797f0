# What users run makes a mistake in memory end the program instead of giving someone a way in. Costs a few percent;
# tests/project/hardening_test.py reads the program for each of these. The sanitizers find the same and more, and do not
# go together with some of it.
if(INZETWIJZER_SANITIZE)
  return()
endif()
include(CheckCXXCompilerFlag)

set(optimised "$<CONFIG:Release,RelWithDebInfo,MinSizeRel>")
add_compile_options(-fPIE -fstack-protector-strong -fstack-clash-protection)
# FORTIFY needs an optimiser; 3 knows sizes that are only known while running, and needs GCC 12 or Clang 9.
add_compile_options("$<${optimised}:-U_FORTIFY_SOURCE>" "$<${optimised}:-D_FORTIFY_SOURCE=3>")
add_compile_definitions(_GLIBCXX_ASSERTIONS)
check_cxx_compiler_flag(-fcf-protection=full INZETWIJZER_HAS_CF_PROTECTION) # x86 only
if(INZETWIJZER_HAS_CF_PROTECTION)
  add_compile_options(-fcf-protection=full)
endif()
add_link_options(
  -pie
  LINKER:-z,relro
  LINKER:-z,now
  LINKER:-z,noexecstack)
