package nl.strook.reports.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Compiles every {@code <module>/<name>-<year>.jrxml} below the source folder and lists the results in
 * {@code index.txt}, one id a line, for the server to choose from.
 */
public final class TemplateCompiler {

    private TemplateCompiler() {}

    /** @param arguments source folder, target folder */
    public static void main(String... arguments) throws IOException, JRException {
        Path source = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        List<Path> templates;
        try (Stream<Path> files = Files.walk(source)) {
            templates = files.filter(file -> file.toString().endsWith(".jrxml"))
                    .sorted()
                    .toList();
        }
        StringBuilder index = new StringBuilder();
        for (Path template : templates) {
            String id =
                    source.relativize(template).toString().replace('\\', '/').replaceFirst("\\.jrxml$", "");
            Path compiled = target.resolve(id + ".jasper");
            Files.createDirectories(compiled.getParent());
            JasperCompileManager.compileReportToFile(template.toString(), compiled.toString());
            index.append(id).append('\n');
        }
        Files.writeString(target.resolve("index.txt"), index);
    }
}
