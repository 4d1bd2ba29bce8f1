package nl.strook.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** The database of one start, embedded or external, with its keys: looked at before the server is started. */
final class DatabaseStart {

    private static final int EXTERNAL_PATIENCE = 20;
    private static final int EMBEDDED_PATIENCE = 60;

    private final Settings settings;
    private final Path bootstrap;
    private final Map<String, Integer> shipped;
    private final Leftovers leftovers;
    private final Console console;

    DatabaseStart(
            Settings settings, Path bootstrap, Map<String, Integer> shipped, Leftovers leftovers, Console console) {
        this.settings = settings;
        this.bootstrap = bootstrap;
        this.shipped = shipped;
        this.leftovers = leftovers;
        this.console = console;
    }

    /** @param pile is told of each embedded database as soon as it runs */
    Settings.Database prepare(Consumer<EmbeddedDatabase> pile) {
        Settings.Database external = settings.database();
        if (external != null) {
            require(new DatabaseCheck(external, EXTERNAL_PATIENCE, console).run(shipped, () -> true), external);
            return external;
        }
        EmbeddedDatabase embedded = embedded(pile);
        DatabaseState state = check(embedded);
        if (settings.demo() && state.isCutOff()) {
            console.say("The demo world in " + settings.dataDirectory()
                    + " was never finished, because its first start was cut off; making the database anew.");
            embedded.drop();
            embedded.close();
            embedded = embedded(pile);
            state = check(embedded);
        }
        require(state, embedded.access());
        return embedded.access();
    }

    private EmbeddedDatabase embedded(Consumer<EmbeddedDatabase> pile) {
        EmbeddedDatabase embedded = EmbeddedDatabase.start(
                settings.dataDirectory(), settings.databasePrograms(), bootstrap, leftovers, console);
        pile.accept(embedded);
        return embedded;
    }

    private DatabaseState check(EmbeddedDatabase database) {
        return new DatabaseCheck(database.access(), EMBEDDED_PATIENCE, console).run(shipped, database::alive);
    }

    private void require(DatabaseState state, Settings.Database database) {
        if (state == DatabaseState.HALF_DEMO) {
            throw new StartRefused(halfDemo());
        }
        keys(state.isFresh(), database);
        if (state.isFresh() && !settings.demo() && (settings.bureauName() == null || settings.firstAdmin() == null)) {
            throw new StartRefused("The database is empty; set STROOK_BUREAU_NAME and STROOK_FIRST_ADMIN (an e-mail"
                    + " address) for the first start, or STROOK_DEMO=true to look around.");
        }
    }

    private String halfDemo() {
        Settings.Database external = settings.database();
        return external == null
                ? "The demo world in " + settings.dataDirectory() + " was never finished; start with STROOK_DEMO=true,"
                        + " which makes it anew, or delete that directory."
                : "The demo world in the database at " + DatabaseCheck.place(external)
                        + " was never finished; drop that database, " + DatabaseCheck.BOOTSTRAP + ".";
    }

    private void keys(boolean fresh, Settings.Database database) {
        Path file = settings.keysFile();
        if (!file.toFile().exists()) {
            if (settings.database() != null || !fresh) {
                throw new StartRefused("The keys file " + file + " is gone, and the database cannot be read without it;"
                        + " put it back from your copy.");
            }
            KeysFile.make(file);
        }
        KeysFit.require(database, KeysFile.check(file, console), file);
    }
}
