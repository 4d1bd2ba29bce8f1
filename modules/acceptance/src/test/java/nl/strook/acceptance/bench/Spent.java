package nl.strook.acceptance.bench;

import nl.strook.acceptance.StrookServer;

/** CPU and wall-clock seconds that a stretch of work took. */
record Spent(double server, double database, double wall) {

    /** A stretch that has begun. */
    static final class Watch {

        private final long java;
        private final long mariadb;
        private final double server;
        private final double database;
        private final long began = System.nanoTime();

        private Watch(long java, long mariadb) {
            this.java = java;
            this.mariadb = mariadb;
            this.server = CpuClock.seconds(java);
            this.database = CpuClock.seconds(mariadb);
        }

        static Watch of(StrookServer server) {
            return new Watch(server.pidOf("java"), server.pidOf("mariadbd"));
        }

        /** With this process in the server's place. */
        static Watch ofThisProcess(StrookServer server) {
            return new Watch(ProcessHandle.current().pid(), server.pidOf("mariadbd"));
        }

        Spent stop() {
            return new Spent(
                    CpuClock.seconds(java) - server,
                    CpuClock.seconds(mariadb) - database,
                    (System.nanoTime() - began) / 1e9);
        }
    }

    double cpu() {
        return server + database;
    }

    Spent and(Spent other) {
        return new Spent(server + other.server, database + other.database, wall + other.wall);
    }

    /** Milliseconds of CPU for one of so many. */
    double each(int many) {
        return 1000 * cpu() / many;
    }

    String told(int many) {
        return String.format(
                java.util.Locale.ROOT,
                "%.3f ms CPU each (%.3f + %.3f database), %.1f s",
                each(many),
                1000 * server / many,
                1000 * database / many,
                wall);
    }
}
