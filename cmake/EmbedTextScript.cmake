# Writes INPUT as an array of bytes: string literals have a length limit in C++.
file(READ "${INPUT}" bytes HEX)
string(REGEX REPLACE "(..)" "'\\\\x\\1'," bytes "${bytes}")
file(
  WRITE "${OUTPUT}"
  "#include <string_view>\n"
  "namespace ${NAMESPACE} {\n"
  "namespace { constexpr char text[] = {${bytes}'\\0'}; }\n"
  "extern const std::string_view ${NAME};\n"
  "constinit const std::string_view ${NAME}{text, sizeof text - 1};\n"
  "}\n")
