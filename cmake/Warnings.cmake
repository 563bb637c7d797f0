# Warnings as errors, for our own targets only: link inzetwijzer_warnings PRIVATE.
add_library(inzetwijzer_warnings INTERFACE)
target_compile_options(
  inzetwijzer_warnings
  INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-align
            -Woverloaded-virtual -Wdouble-promotion -Wformat=2 -Werror)
# GCC 12 reports false positives from the standard library under optimisation (GCC bugs 105329 and 107852).
target_compile_options(
  inzetwijzer_warnings
  INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-maybe-uninitialized>)
if(CMAKE_UNITY_BUILD)
  # A source that is included looks like a header with an anonymous namespace.
  target_compile_options(inzetwijzer_warnings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()
