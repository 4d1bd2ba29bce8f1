package nl.strook.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Which migrations an EAR carries, read from the jars in its lib. */
final class ShippedMigrations {

    private static final Pattern MIGRATION = Pattern.compile("db/migration/([a-z-]+)/V0*(\\d+)__.*\\.sql");

    private ShippedMigrations() {}

    /** Per module the newest version. */
    static Map<String, Integer> in(Path ear) {
        Map<String, Integer> newest = new TreeMap<>();
        try (ZipFile file = new ZipFile(ear.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                if (entry.getName().startsWith("lib/strook-") && entry.getName().endsWith(".jar")) {
                    collect(new ZipInputStream(file.getInputStream(entry)), newest);
                }
            }
            return newest;
        } catch (IOException e) {
            throw new StartRefused(
                    "The application " + ear + " cannot be read; build it again with mvn package ("
                            + StartRefused.reason(e) + ").",
                    e);
        }
    }

    private static void collect(ZipInputStream jar, Map<String, Integer> newest) throws IOException {
        for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
            Matcher migration = MIGRATION.matcher(entry.getName());
            if (migration.matches()) {
                newest.merge(migration.group(1), Integer.valueOf(migration.group(2)), Math::max);
            }
        }
    }
}
