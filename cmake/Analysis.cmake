# Static analysis of the program, without tests: .clang-tidy says what clang-tidy looks for and why not more. Needs the
# generated sources, so build first. ./check runs both as tests.
find_program(RUN_CLANG_TIDY run-clang-tidy-16)
find_program(CPPCHECK cppcheck)
cmake_host_system_information(RESULT cores QUERY NUMBER_OF_LOGICAL_CORES)

# A batch of sources at a time (CMAKE_UNITY_BUILD); what is embedded from text files is not our code.
if(RUN_CLANG_TIDY)
  add_custom_target(
    tidy
    COMMAND ${RUN_CLANG_TIDY} -p "${PROJECT_BINARY_DIR}" -quiet -j ${cores} -extra-arg=-Wno-unknown-warning-option
            "/Unity/|/engine/language/word_list|/adapters/net/libraries"
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    USES_TERMINAL VERBATIM)
endif()

# cppcheck 2.10 knows neither coroutines, which end without a return and keep their own copy of what they are given
# (missingReturn, passedByValue), nor the result of <=> (compareBoolExpressionWithInt).
if(CPPCHECK)
  add_custom_target(
    cppcheck
    COMMAND ${CPPCHECK} --enable=warning,performance,portability --std=c++20 --inline-suppr --error-exitcode=1 --quiet
            -j ${cores} --suppress=missingReturn --suppress=passedByValue --suppress=compareBoolExpressionWithInt -I engine -I adapters engine
            adapters
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    USES_TERMINAL VERBATIM)
endif()
