package nl.strook.testkit.halt;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes halt points of the methods that {@code META-INF/halt-points} names, a line each: {@code Class#method}. */
public final class HaltExtension implements Extension {

    private final Set<String> points = points();

    <T> void process(@Observes ProcessAnnotatedType<T> type) {
        String name = type.getAnnotatedType().getJavaClass().getName();
        if (points.stream().anyMatch(point -> point.startsWith(name + "#"))) {
            type.configureAnnotatedType().methods().stream()
                    .filter(method -> points.contains(
                            name + "#" + method.getAnnotated().getJavaMember().getName()))
                    .forEach(method -> method.add(new HaltPoint.Literal()));
        }
    }

    private static Set<String> points() {
        try (InputStream list = HaltExtension.class.getResourceAsStream("/META-INF/halt-points")) {
            return list == null
                    ? Set.of()
                    : new String(list.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(String::strip)
                            .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
