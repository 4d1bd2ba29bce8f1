package nl.strook.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Migrations, decisions and what a source file must say (rules 11 and 12). */
final class FileRules {

    private static final Pattern MIGRATION = Pattern.compile("V(\\d{3})__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
    private static final Pattern DECISION = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");

    static final List<TextRule> ALL = List.of(
            new TextRule("migrations-are-named", "V2_leave.sql", FileRules::oddMigrationNames),
            new TextRule("migrations-are-numbered", "V003", FileRules::migrationNumbers),
            new TextRule("released-migrations-stay", "V001__leave.sql", FileRules::changedMigrations),
            new TextRule("decisions-are-numbered", "0001", FileRules::decisionNumbers),
            new TextRule("suppressions-say-why", "LostPage", FileRules::suppressionsWithoutReason),
            new TextRule("packages-say-what-they-are", "leave/ess", FileRules::packagesWithoutInfo));

    private FileRules() {}

    private static List<String> oddMigrationNames(List<Path> modules) {
        return migrations(modules)
                .filter(file ->
                        !MIGRATION.matcher(file.getFileName().toString()).matches())
                .map(file -> SourceTree.relative(file) + " must be called like V007__leave_request_add_reason.sql")
                .toList();
    }

    private static List<String> migrationNumbers(List<Path> modules) {
        Map<Path, List<Integer>> numbers = new TreeMap<>();
        migrations(modules).forEach(file -> {
            Matcher name = MIGRATION.matcher(file.getFileName().toString());
            if (name.matches()) {
                numbers.computeIfAbsent(file.getParent(), each -> new ArrayList<>())
                        .add(Integer.valueOf(name.group(1)));
            }
        });
        List<String> found = new ArrayList<>();
        numbers.forEach((folder, list) -> {
            list.sort(null);
            for (int place = 0; place < list.size(); place++) {
                if (list.get(place) != place + 1) {
                    found.add("%s has V%03d where V%03d belongs"
                            .formatted(SourceTree.relative(folder), list.get(place), place + 1));
                    break;
                }
            }
        });
        return found;
    }

    /** Beside the migrations of a released module stands {@code released.sha256}, lines as sha256sum writes them. */
    private static List<String> changedMigrations(List<Path> modules) {
        List<String> found = new ArrayList<>();
        for (Path module : modules) {
            for (Path list : SourceTree.files(module.resolve("src/main/resources/db/migration"), "released.sha256")) {
                for (String line : SourceTree.read(list).strip().split("\n")) {
                    String[] parts = line.strip().split("\\s+", 2);
                    Path file = list.resolveSibling(parts[1]);
                    if (!Files.exists(file) || !sha256(file).equals(parts[0])) {
                        found.add(SourceTree.relative(file) + " was released and must stay as it is; write a new one");
                    }
                }
            }
        }
        return found;
    }

    private static List<String> decisionNumbers(List<Path> modules) {
        List<String> found = new ArrayList<>();
        for (Path module : modules) {
            Map<String, Path> seen = new HashMap<>();
            for (Path file : SourceTree.files(module.resolve("docs/adr"), ".md")) {
                Matcher name = DECISION.matcher(file.getFileName().toString());
                if (!name.matches()) {
                    if (!file.getFileName().toString().equals("README.md")) {
                        found.add(SourceTree.relative(file) + " must be called like 0007-one-outbox.md");
                    }
                } else if (seen.put(name.group(1), file) != null) {
                    found.add(SourceTree.relative(file) + " has a number that another decision has");
                }
            }
        }
        return found;
    }

    private static List<String> suppressionsWithoutReason(List<Path> modules) {
        List<String> found = new ArrayList<>();
        for (Path module : modules) {
            for (Path file : SourceTree.files(module.resolve("src"), ".java")) {
                List<String> lines = SourceTree.read(file).lines().toList();
                for (int place = 0; place < lines.size(); place++) {
                    String line = lines.get(place).strip();
                    if (line.startsWith("@SuppressWarnings")
                            && !line.contains("//")
                            && !isComment(place == 0 ? "" : lines.get(place - 1).strip())) {
                        found.add(SourceTree.relative(file) + " line " + (place + 1) + " suppresses without a reason;"
                                + " write a comment above it");
                    }
                }
            }
        }
        return found;
    }

    private static boolean isComment(String line) {
        return line.startsWith("//") || line.endsWith("*/");
    }

    private static List<String> packagesWithoutInfo(List<Path> modules) {
        List<String> found = new ArrayList<>();
        for (Path module : modules) {
            SourceTree.files(module.resolve("src/main/java"), ".java").stream()
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> {
                        Path info = folder.resolve("package-info.java");
                        return !Files.exists(info)
                                || !SourceTree.read(info).contains("@NullMarked")
                                || !SourceTree.read(info).startsWith("/**");
                    })
                    .forEach(folder -> found.add(SourceTree.relative(folder)
                            + " needs a package-info.java with a sentence and @NullMarked"));
        }
        return found;
    }

    private static Stream<Path> migrations(List<Path> modules) {
        return modules.stream()
                .flatMap(
                        module -> SourceTree.files(module.resolve("src/main/resources/db/migration"), ".sql").stream());
    }

    private static String sha256(Path file) {
        try {
            byte[] text = Files.readString(file, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
