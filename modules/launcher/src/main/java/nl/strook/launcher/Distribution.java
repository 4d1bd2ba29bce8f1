package nl.strook.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the build made and the launcher starts.
 *
 * @param repository the root of the source tree
 * @param server the provisioned WildFly
 * @param ear the application
 * @param bootstrap the SQL script that makes database, users and batch tables
 */
record Distribution(Path repository, Path server, Path ear, Path bootstrap) {

    static Distribution in(Path repository) {
        Path root = repository.toAbsolutePath().normalize();
        return new Distribution(
                root,
                root.resolve("platform-ear/target/server"),
                root.resolve("platform-ear/target/strook.ear"),
                root.resolve("platform-ear/src/main/db/bootstrap.sql"));
    }

    /** The same server with another application. */
    Distribution with(Path otherEar) {
        return new Distribution(repository, server, otherEar.toAbsolutePath().normalize(), bootstrap);
    }

    void requireComplete() {
        if (!ear.startsWith(repository) && !Files.exists(ear)) {
            throw new StartRefused("There is no application " + ear + ".");
        }
        if (!Files.exists(server.resolve("bin/standalone.sh")) || !Files.exists(ear)) {
            throw new StartRefused("The server is not built yet; run mvn -DskipTests package in " + repository + ".");
        }
    }
}
