package nl.strook.reports.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Compiles every {@code <module>/<name>-<year>.jrxml} below the source folder and lists the results in
 * {@code index.txt}, one id a line, for the server to choose from. Does nothing while templates and compiler are those of
 * the last time.
 */
public final class TemplateCompiler {

    private TemplateCompiler() {}

    /** @param arguments source folder, target folder, file that remembers what was compiled */
    public static void main(String... arguments) throws IOException, JRException {
        Path source = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Path memory = Path.of(arguments[2]);
        List<Path> templates;
        try (Stream<Path> files = Files.walk(source)) {
            templates = files.filter(file -> file.toString().endsWith(".jrxml"))
                    .sorted()
                    .toList();
        }
        Path index = target.resolve("index.txt");
        String inputs = inputs(templates);
        if (Files.exists(index)
                && Files.exists(memory)
                && Files.readString(memory).equals(inputs)) {
            return;
        }
        StringBuilder ids = new StringBuilder();
        for (Path template : templates) {
            String id =
                    source.relativize(template).toString().replace('\\', '/').replaceFirst("\\.jrxml$", "");
            Path compiled = target.resolve(id + ".jasper");
            Files.createDirectories(compiled.getParent());
            JasperCompileManager.compileReportToFile(template.toString(), compiled.toString());
            ids.append(id).append('\n');
        }
        Files.writeString(index, ids);
        Files.writeString(memory, inputs);
    }

    private static String inputs(List<Path> templates) throws IOException {
        StringBuilder inputs = new StringBuilder();
        inputs.append(JasperCompileManager.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation())
                .append('\n');
        for (Path template : templates) {
            byte[] text = Files.readAllBytes(template);
            inputs.append(template)
                    .append(' ')
                    .append(text.length)
                    .append(' ')
                    .append(UUID.nameUUIDFromBytes(text))
                    .append('\n');
        }
        return inputs.toString();
    }
}
