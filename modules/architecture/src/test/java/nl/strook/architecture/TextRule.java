package nl.strook.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * A rule over files.
 *
 * @param name first word of its lines in exceptions.txt
 * @param canary text that the violation of the canary must hold
 * @param violations reads the modules below these folders; the canary is one folder of the same shape as a module
 */
record TextRule(String name, String canary, Function<List<Path>, List<String>> violations) {}
