package nl.strook.canary.leave;

import java.sql.Connection;

class JdbcLeave {
    Connection connection;
}
