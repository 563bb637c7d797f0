// Links what the program links and does nothing: what a start costs at least.
int main() {}
