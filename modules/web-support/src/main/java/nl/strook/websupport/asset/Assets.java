package nl.strook.websupport.asset;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The house's own files below {@code META-INF/resources/strook}. The version in their address is the hash of all files
 * that change; in development (system property {@code strook.dev.root}) they are read from the source tree at each request.
 */
@ApplicationScoped
public class Assets {

    /** The one stylesheet of every page, made of these in this order. */
    static final String STYLESHEET = "all.css";

    private static final List<String> SHEETS =
            List.of("primeicons.css", "tokens.css", "strook.css", "strook-primefaces.css", "shell.css");
    private static final List<String> HASHED = List.of(
            "primeicons.css",
            "tokens.css",
            "tokens-dark.css",
            "strook.css",
            "strook-primefaces.css",
            "shell.css",
            "strook.js",
            "secret-link.js",
            "rules.js",
            "keys.js",
            "app/icon.svg");
    private static final String FOLDER = "META-INF/resources/strook/";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)?\\.[a-z0-9]{2,5}");
    private static final Map<String, String> TEXT_TYPES =
            Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");
    private static final Map<String, String> BINARY_TYPES = Map.of("woff2", "font/woff2", "png", "image/png");

    private final Map<String, Asset> loaded = new ConcurrentHashMap<>();
    private volatile @Nullable String version;

    /** Changes when a file changes; {@code dev} while the files come from the source tree. */
    public String version() {
        if (sourceFolder() != null) {
            return "dev";
        }
        String known = version;
        if (known == null) {
            known = hash();
            version = known;
        }
        return known;
    }

    Optional<Asset> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        if (sourceFolder() != null) {
            return Optional.ofNullable(load(name));
        }
        Asset known = loaded.get(name);
        if (known == null) {
            known = load(name);
            if (known != null) {
                loaded.put(name, known);
            }
        }
        return Optional.ofNullable(known);
    }

    private static @Nullable Asset load(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        byte[] bytes = name.equals(STYLESHEET) ? stylesheet() : read(name);
        if (bytes == null) {
            return null;
        }
        String text = TEXT_TYPES.get(ending);
        if (text != null) {
            return Asset.text(bytes, text);
        }
        String binary = BINARY_TYPES.get(ending);
        return binary == null ? null : Asset.binary(bytes, binary);
    }

    private static byte[] stylesheet() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String sheet : SHEETS) {
            byte[] bytes = read(sheet);
            if (bytes != null) {
                all.writeBytes(bytes);
                all.write('\n');
            }
        }
        return all.toByteArray();
    }

    private static String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : HASHED) {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                byte[] bytes = read(name);
                if (bytes != null) {
                    digest.update(bytes);
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte @Nullable [] read(String name) {
        Path folder = sourceFolder();
        try {
            if (folder != null) {
                Path file = folder.resolve(name);
                return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
            }
            try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
                return in == null ? null : in.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Path sourceFolder() {
        String root = System.getProperty("strook.dev.root", "");
        return root.isEmpty() ? null : Path.of(root, "modules/web-support/src/main/resources", FOLDER);
    }
}
