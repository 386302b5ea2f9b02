import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.TimeZone;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Writes to a server through JDBC and prints a line for each step: its name, a tab, what came of it. */
public final class JdbcWriting {
    interface Action {
        Object run() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("DELETE FROM entries");
            }
            statements(connection);
            batches(connection);
            resultSets(connection);
            copies(connection);
        }
    }

    private static void step(String name, Action action) {
        String shown;
        try {
            shown = String.valueOf(action.run());
        } catch (BatchUpdateException error) {
            shown = "BatchUpdateException " + error.getSQLState() + " " + Arrays.toString(error.getUpdateCounts());
        } catch (SQLException error) {
            shown = "SQLException " + error.getSQLState() + " " + error.getMessage();
        } catch (Exception error) {
            shown = "raised " + error;
        }
        System.out.println(name + "\t" + shown.replace("\n", " ¦ "));
    }

    private static String rows(Connection connection) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM entries ORDER BY id")) {
            while (result.next()) {
                for (int column = 1; column <= 5; column++) {
                    text.append(column > 1 ? "|" : "").append(result.getString(column));
                }
                text.append("\n");
            }
        }
        return text.toString();
    }

    private static void statements(Connection connection) {
        step("insert, eight times", () -> {
            StringBuilder found = new StringBuilder();
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO entries VALUES (?, ?, ?, ?, ?)", Statement.RETURN_GENERATED_KEYS)) {
                for (int id = 1; id <= 8; id++) {
                    insert.setInt(1, id);
                    insert.setString(2, "n" + id);
                    insert.setBigDecimal(3, new BigDecimal("2.345"));
                    insert.setObject(4, OffsetDateTime.of(2024, 2, 29, 12, 0, 0, 0, ZoneOffset.UTC));
                    insert.setArray(5, connection.createArrayOf("text", new String[] {"a", null}));
                    found.append(insert.executeUpdate());
                    try (ResultSet keys = insert.getGeneratedKeys()) {
                        keys.next();
                        found.append(":").append(keys.getInt("id")).append(keys.getBigDecimal("amount")).append(" ");
                    }
                }
            }
            return found;
        });
        step("duplicate", () -> connection.createStatement().executeUpdate("INSERT INTO entries VALUES (1, 'x')"));
        step("null", () -> {
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO entries (id, label) VALUES (?, ?)")) {
                insert.setInt(1, 99);
                insert.setNull(2, java.sql.Types.VARCHAR);
                return insert.executeUpdate();
            }
        });
        step("update", () -> connection.createStatement().executeUpdate("UPDATE entries SET amount = amount * 2 WHERE id > 6"));
        step("delete", () -> connection.createStatement().executeUpdate("DELETE FROM entries WHERE id BETWEEN 3 AND 6"));
        step("rows", () -> rows(connection));
    }

    private static void batches(Connection connection) {
        step("a batch", () -> {
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO entries (id, label) VALUES (?, ?)")) {
                for (int id = 20; id < 25; id++) {
                    insert.setInt(1, id);
                    insert.setString(2, "b" + id);
                    insert.addBatch();
                }
                return Arrays.toString(insert.executeBatch());
            }
        });
        step("a batch that fails in a transaction", () -> {
            connection.setAutoCommit(false);
            try (PreparedStatement update = connection.prepareStatement("UPDATE entries SET label = ? WHERE id = ?")) {
                update.setString(1, "far too long for it");
                update.setInt(2, 20);
                update.addBatch();
                return Arrays.toString(update.executeBatch());
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }

    private static void resultSets(Connection connection) {
        step("an updatable result", () -> {
            try (Statement statement = connection.createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_UPDATABLE);
                    ResultSet result = statement.executeQuery("SELECT id, label FROM entries WHERE id >= 20 ORDER BY id")) {
                result.next();
                result.updateString("label", "first");
                result.updateRow();
                result.next();
                result.deleteRow();
                result.moveToInsertRow();
                result.updateInt("id", 30);
                result.updateString("label", "new");
                result.insertRow();
                return rows(connection);
            }
        });
    }

    private static void copies(Connection connection) {
        step("copy in", () -> {
            CopyManager manager = connection.unwrap(PGConnection.class).getCopyAPI();
            return manager.copyIn("COPY entries (id, label) FROM STDIN (FORMAT csv)", new StringReader("40,\"a,b\"\n41,c\n"));
        });
        step("copy out", () -> {
            CopyManager manager = connection.unwrap(PGConnection.class).getCopyAPI();
            StringWriter writer = new StringWriter();
            long count = manager.copyOut("COPY (SELECT id, label FROM entries WHERE id >= 30 ORDER BY id) TO STDOUT", writer);
            return count + "\n" + writer;
        });
        step("copy that fails", () -> {
            CopyManager manager = connection.unwrap(PGConnection.class).getCopyAPI();
            return manager.copyIn("COPY entries (id, label) FROM STDIN", new StringReader("50\ta\nx\tb\n"));
        });
        step("still here", () -> rows(connection));
    }
}
