package nl.strook.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts: the same in both languages, none missing, none twice (rule 10). */
final class BundleRules {

    private static final Pattern KEY_LINE = Pattern.compile("(?m)^[ \\t]*([^#!\\s=:][^\\s=:]*)[ \\t]*[=:]");
    private static final Pattern BUNDLE = Pattern.compile("<base-name>([^<]+)</base-name>\\s*<var>([^<]+)</var>");
    private static final Pattern USE = Pattern.compile("\\b(\\w+Text)\\['([^']+)'\\](?!\\s*\\.concat)");
    private static final Pattern RULE =
            Pattern.compile("BusinessRuleViolation\\s*\\.(?:of\\(\\s*|unless\\([^;]*?,\\s*)\"([^\"]+)\"\\s*[,)]");

    static final List<TextRule> ALL = List.of(
            new TextRule("bundles-have-both-languages", "leave.onlyDutch", BundleRules::missingTwins),
            new TextRule("bundles-have-no-key-twice", "leave.twice", BundleRules::doubles),
            new TextRule("bundles-have-no-empty-text", "leave.empty", BundleRules::emptyTexts),
            new TextRule("views-name-existing-texts", "leave.absent", BundleRules::absentKeys),
            new TextRule("broken-rules-have-a-message", "leave.overlap", BundleRules::silentRules));

    private BundleRules() {}

    private static List<String> missingTwins(List<Path> modules) {
        List<String> found = new ArrayList<>();
        for (Path dutch : dutch(modules)) {
            Path english = english(dutch);
            if (!Files.exists(english)) {
                found.add(SourceTree.relative(dutch) + " has no English twin");
                continue;
            }
            Set<String> left = load(dutch).stringPropertyNames();
            Set<String> right = load(english).stringPropertyNames();
            minus(left, right).forEach(key -> found.add(SourceTree.relative(english) + " lacks " + key));
            minus(right, left).forEach(key -> found.add(SourceTree.relative(dutch) + " lacks " + key));
        }
        return found;
    }

    private static List<String> doubles(List<Path> modules) {
        List<String> found = new ArrayList<>();
        for (Path bundle : bundles(modules)) {
            Set<String> seen = new HashSet<>();
            // A value may go on after a backslash; such lines hold no key.
            Matcher keys = KEY_LINE.matcher(SourceTree.read(bundle).replaceAll("\\\\\\r?\\n\\s*", ""));
            while (keys.find()) {
                if (!seen.add(keys.group(1))) {
                    found.add(SourceTree.relative(bundle) + " has twice " + keys.group(1));
                }
            }
        }
        return found;
    }

    private static List<String> emptyTexts(List<Path> modules) {
        List<String> found = new ArrayList<>();
        for (Path bundle : bundles(modules)) {
            Properties texts = load(bundle);
            texts.forEach((key, value) -> {
                String text = value.toString();
                boolean isKey = text.contains(".") && texts.containsKey(text);
                if (text.isBlank() || isKey) {
                    found.add(SourceTree.relative(bundle) + " has no real text for " + key);
                }
            });
        }
        return found;
    }

    private static List<String> absentKeys(List<Path> modules) {
        Map<String, Properties> byVariable = byVariable(modules);
        List<String> found = new ArrayList<>();
        for (Path view : ViewRules.views(modules)) {
            String text = SourceTree.read(view);
            Matcher use = USE.matcher(text);
            while (use.find()) {
                Properties bundle = byVariable.get(use.group(1));
                if (bundle == null || !bundle.containsKey(use.group(2))) {
                    found.add(SourceTree.relative(view) + " line " + ViewRules.line(text, use.start()) + " names "
                            + use.group(1) + "['" + use.group(2) + "'], which is in no bundle");
                }
            }
        }
        return found;
    }

    private static List<String> silentRules(List<Path> modules) {
        Set<String> known = new HashSet<>();
        bundles(modules).forEach(bundle -> known.addAll(load(bundle).stringPropertyNames()));
        List<String> found = new ArrayList<>();
        for (Path module : modules) {
            for (Path file : SourceTree.files(module.resolve("src/main/java"), ".java")) {
                Matcher rule = RULE.matcher(SourceTree.read(file));
                while (rule.find()) {
                    if (!known.contains(rule.group(1))) {
                        found.add(SourceTree.relative(file) + " breaks " + rule.group(1) + ", which has no message");
                    }
                }
            }
        }
        return found;
    }

    private static Map<String, Properties> byVariable(List<Path> modules) {
        Map<String, Properties> found = new HashMap<>();
        for (Path module : modules) {
            Path resources = module.resolve("src/main/resources");
            for (Path config : SourceTree.files(resources, "faces-config.xml")) {
                Matcher bundle = BUNDLE.matcher(SourceTree.read(config));
                while (bundle.find()) {
                    Path file = resources.resolve(bundle.group(1).replace('.', '/') + "_nl.properties");
                    found.put(bundle.group(2), Files.exists(file) ? load(file) : new Properties());
                }
            }
        }
        return found;
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    static List<Path> bundles(List<Path> modules) {
        return modules.stream()
                .flatMap(module -> SourceTree.files(module.resolve("src/main/resources/nl"), ".properties").stream())
                .filter(file -> file.getFileName().toString().matches(".+_(nl|en)\\.properties"))
                .toList();
    }

    static List<Path> dutch(List<Path> modules) {
        return bundles(modules).stream()
                .filter(file -> file.toString().endsWith("_nl.properties"))
                .toList();
    }

    private static Path english(Path dutch) {
        return dutch.resolveSibling(dutch.getFileName().toString().replace("_nl.", "_en."));
    }

    private static Properties load(Path file) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(SourceTree.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
